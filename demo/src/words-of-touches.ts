/** Ways in which people talk to each other. */
export type SpokenChannel = "PHONE" | "EMAIL" | "TEXT";
type Words = Readonly<Record<SpokenChannel, readonly string[]>>;

/** How a person answers an enquiry. */
export const answersBy: Words = {
  PHONE: [
    "Confirmed availability, offered a test drive",
    "Left voicemail",
    "Asked about the trade-in, offered an appraisal",
  ],
  EMAIL: [
    "Sent price and photos",
    "Confirmed availability, offered a test drive",
    "Asked about the trade-in, sent the appraisal link",
  ],
  TEXT: [
    "Confirmed availability, offered a test drive",
    "Sent photos",
    "Asked when a call would suit",
  ],
};

const saidByCustomer = [
  "Will come on Saturday morning",
  "Wants to talk to spouse first",
  "Asked for payment options",
  "Compares with two other cars",
];

/** What is noted of what follows: of a customer what they want, of the store what it did. */
export const wordsOf: Readonly<Record<"INBOUND" | "OUTBOUND", Words>> = {
  INBOUND: {
    PHONE: [...saidByCustomer, "Asked whether the car is still there"],
    EMAIL: [...saidByCustomer, "Sent photos of the trade-in"],
    TEXT: [...saidByCustomer, "Asked for a video of the car"],
  },
  OUTBOUND: {
    PHONE: [
      "Left voicemail",
      "No answer",
      "Spoke, wants to talk to spouse first",
      "Spoke, will come on Saturday morning",
      "Went through payment options",
    ],
    EMAIL: ["Sent payment options", "Sent more photos", "Asked for a day for the test drive"],
    TEXT: ["Asked for a day for the test drive", "Sent a video of the car", "Sent directions"],
  },
};
