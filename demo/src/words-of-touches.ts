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
    "Asked for a good time to call",
  ],
};

const saidByCustomer = [
  "Coming in Saturday morning",
  "Wants to talk to spouse first",
  "Asked for payment options",
  "Comparing with two other vehicles",
];

/** What is noted of what follows: of a customer what they want, of the store what it did. */
export const wordsOf: Readonly<Record<"INBOUND" | "OUTBOUND", Words>> = {
  INBOUND: {
    PHONE: [...saidByCustomer, "Asked whether the vehicle is still available"],
    EMAIL: [...saidByCustomer, "Sent photos of the trade-in"],
    TEXT: [...saidByCustomer, "Asked for a walkaround video"],
  },
  OUTBOUND: {
    PHONE: [
      "Left voicemail",
      "No answer",
      "Spoke, wants to talk to spouse first",
      "Spoke, coming in Saturday morning",
      "Reviewed payment options",
    ],
    EMAIL: ["Sent payment options", "Sent more photos", "Asked for a good day for a test drive"],
    TEXT: ["Asked for a good day for a test drive", "Sent a walkaround video", "Sent directions"],
  },
};
