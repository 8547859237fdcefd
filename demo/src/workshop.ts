/** What a workshop does, as its menu and its technicians write it down. */
export interface Operation {
  readonly opCode: string;
  readonly complaint: readonly string[];
  readonly cause: readonly string[];
  readonly correction: string;
  /** Flat-rate hours in hundredths. */
  readonly hours: number;
  /** Kinds of parts and how many of each, in thousandths. */
  readonly parts: readonly (readonly [PartKind, number])[];
  /** How often it is done, beside the others. */
  readonly weight: number;
  /** A defect, which the manufacturer pays for while the car is young. */
  readonly defect?: true;
  /** Done to make a used car ready for sale. */
  readonly recon?: true;
}

export const partKinds = {
  oilFilter: { code: "15400", description: "Oil filter", price: 9_85 },
  engineOil: { code: "08798", description: "Engine oil 0W-20, quart", price: 8_40 },
  drainGasket: { code: "94109", description: "Drain plug gasket", price: 1_95 },
  airFilter: { code: "17220", description: "Engine air filter", price: 27_60 },
  cabinFilter: { code: "80292", description: "Cabin air filter", price: 34_20 },
  wiperBlade: { code: "76622", description: "Wiper blade", price: 18_75 },
  frontPads: { code: "45022", description: "Front brake pads, set", price: 89_50 },
  rearPads: { code: "43022", description: "Rear brake pads, set", price: 76_25 },
  frontRotor: { code: "45251", description: "Front brake rotor", price: 94_80 },
  rearRotor: { code: "42510", description: "Rear brake rotor", price: 82_40 },
  brakeFluid: { code: "08203", description: "Brake fluid DOT 3, bottle", price: 11_30 },
  battery: { code: "31500", description: "Battery, 24F", price: 164_90 },
  sparkPlug: { code: "12290", description: "Spark plug, iridium", price: 19_45 },
  ignitionCoil: { code: "30520", description: "Ignition coil", price: 92_70 },
  coolant: { code: "08999", description: "Coolant type 2, gallon", price: 26_95 },
  waterPump: { code: "19200", description: "Water pump", price: 148_60 },
  thermostat: { code: "19301", description: "Thermostat", price: 39_90 },
  driveBelt: { code: "38920", description: "Drive belt", price: 46_15 },
  transmissionFluid: { code: "08200", description: "Transmission fluid, quart", price: 12_85 },
  strut: { code: "51611", description: "Front strut", price: 178_30 },
  controlArm: { code: "51350", description: "Lower control arm", price: 214_50 },
  wheelBearing: { code: "44300", description: "Front wheel bearing", price: 96_40 },
  tire: { code: "42751", description: "Tire 235/60R18", price: 189_00 },
  tireSensor: { code: "42753", description: "Tire pressure sensor", price: 58_20 },
  oxygenSensor: { code: "36531", description: "Oxygen sensor", price: 156_75 },
  fuelPump: { code: "17045", description: "Fuel pump module", price: 312_40 },
  alternator: { code: "31100", description: "Alternator", price: 428_00 },
  starter: { code: "31200", description: "Starter motor", price: 296_50 },
  bulb: { code: "33115", description: "Headlight bulb", price: 24_30 },
  camera: { code: "39530", description: "Rear-view camera", price: 268_00 },
} as const;

export type PartKind = keyof typeof partKinds;

export const operations: readonly Operation[] = [
  {
    opCode: "LOF",
    complaint: ["Perform oil change", "Maintenance light is on", "Customer requests oil service"],
    cause: ["Maintenance interval reached"],
    correction: "Replaced engine oil and filter, topped off fluids, reset maintenance reminder",
    hours: 50,
    parts: [
      ["oilFilter", 1_000],
      ["engineOil", 4_500],
      ["drainGasket", 1_000],
    ],
    weight: 30,
    recon: true,
  },
  {
    opCode: "ROT",
    complaint: ["Rotate tires", "Rotate tires and check brakes"],
    cause: ["Maintenance interval reached"],
    correction: "Rotated tires, set pressures, measured brakes",
    hours: 40,
    parts: [],
    weight: 16,
  },
  {
    opCode: "MPI",
    complaint: ["Perform multi-point inspection"],
    cause: ["Inspection with service"],
    correction: "Inspected 27 points, results reviewed with customer",
    hours: 30,
    parts: [],
    weight: 12,
    recon: true,
  },
  {
    opCode: "FILT",
    complaint: ["Replace air filters", "Musty smell from vents"],
    cause: ["Cabin and engine air filters dirty"],
    correction: "Replaced engine air filter and cabin air filter",
    hours: 40,
    parts: [
      ["airFilter", 1_000],
      ["cabinFilter", 1_000],
    ],
    weight: 9,
  },
  {
    opCode: "WIPE",
    complaint: ["Wipers streak", "Replace wiper blades"],
    cause: ["Wiper blades worn"],
    correction: "Replaced front wiper blades",
    hours: 20,
    parts: [["wiperBlade", 2_000]],
    weight: 6,
  },
  {
    opCode: "BRF",
    complaint: ["Squealing when braking", "Grinding noise from front brakes", "Pedal vibrates"],
    cause: ["Front pads at 2 mm, rotors scored", "Front brake pads worn to 3 mm"],
    correction: "Replaced front brake pads and rotors, test drove, no noise",
    hours: 180,
    parts: [
      ["frontPads", 1_000],
      ["frontRotor", 2_000],
    ],
    weight: 7,
    recon: true,
  },
  {
    opCode: "BRR",
    complaint: ["Noise from rear brakes", "Rear brakes grind when backing up"],
    cause: ["Rear pads at 2 mm", "Rear rotors rusted and grooved"],
    correction: "Replaced rear brake pads and rotors",
    hours: 170,
    parts: [
      ["rearPads", 1_000],
      ["rearRotor", 2_000],
    ],
    weight: 5,
    recon: true,
  },
  {
    opCode: "BFX",
    complaint: ["Brake fluid service due"],
    cause: ["Moisture in brake fluid above 3 percent"],
    correction: "Flushed brake system with fresh fluid",
    hours: 100,
    parts: [["brakeFluid", 2_000]],
    weight: 5,
  },
  {
    opCode: "BAT",
    complaint: [
      "Slow to start in the morning",
      "No start, needed a jump",
      "Battery light flickers",
    ],
    cause: ["Battery failed load test", "Battery at 210 of 550 CCA"],
    correction: "Replaced battery, cleaned terminals, charging system within specification",
    hours: 50,
    parts: [["battery", 1_000]],
    weight: 6,
    defect: true,
  },
  {
    opCode: "ALN",
    complaint: ["Pulls to the right", "Steering wheel off center"],
    cause: ["Toe out of specification"],
    correction: "Performed four-wheel alignment",
    hours: 130,
    parts: [],
    weight: 5,
  },
  {
    opCode: "TIRE4",
    complaint: ["Tires worn", "Replace four tires", "Slips on wet roads"],
    cause: ["Tread at 2/32"],
    correction: "Mounted and balanced four tires, set pressures",
    hours: 160,
    parts: [["tire", 4_000]],
    weight: 5,
    recon: true,
  },
  {
    opCode: "TPMS",
    complaint: ["Tire pressure light stays on"],
    cause: ["Sensor in left rear wheel has no signal"],
    correction: "Replaced tire pressure sensor and relearned",
    hours: 60,
    parts: [["tireSensor", 1_000]],
    weight: 3,
    defect: true,
  },
  {
    opCode: "PLUG",
    complaint: ["Spark plugs due", "Rough idle when cold"],
    cause: ["Plug gap beyond specification"],
    correction: "Replaced spark plugs, idle smooth",
    hours: 120,
    parts: [["sparkPlug", 4_000]],
    weight: 3,
  },
  {
    opCode: "COIL",
    complaint: ["Check engine light, shakes at idle", "Engine misfires under load"],
    cause: ["P0302, cylinder 2 coil open circuit", "P0304, weak ignition coil on cylinder 4"],
    correction: "Replaced ignition coil, cleared codes, road tested",
    hours: 90,
    parts: [["ignitionCoil", 1_000]],
    weight: 3,
    defect: true,
  },
  {
    opCode: "CLNT",
    complaint: ["Coolant service due", "Coolant level low"],
    cause: ["Coolant past its interval"],
    correction: "Drained and refilled cooling system, bled air, no leaks",
    hours: 110,
    parts: [["coolant", 2_000]],
    weight: 3,
  },
  {
    opCode: "WPMP",
    complaint: ["Engine overheats", "Coolant on the driveway"],
    cause: ["Water pump leaks at weep hole"],
    correction: "Replaced water pump, thermostat and drive belt, pressure tested",
    hours: 310,
    parts: [
      ["waterPump", 1_000],
      ["thermostat", 1_000],
      ["driveBelt", 1_000],
      ["coolant", 1_500],
    ],
    weight: 2,
    defect: true,
  },
  {
    opCode: "ATF",
    complaint: ["Transmission service due", "Shudder at low speed"],
    cause: ["Transmission fluid dark"],
    correction: "Replaced transmission fluid twice, shudder gone",
    hours: 120,
    parts: [["transmissionFluid", 7_500]],
    weight: 4,
  },
  {
    opCode: "STRT",
    complaint: ["Clunk over bumps", "Front end bounces"],
    cause: ["Left front strut leaks", "Both front struts worn"],
    correction: "Replaced front struts, aligned",
    hours: 340,
    parts: [["strut", 2_000]],
    weight: 2,
    defect: true,
  },
  {
    opCode: "LCA",
    complaint: ["Knock when turning"],
    cause: ["Ball joint play in right lower control arm"],
    correction: "Replaced right lower control arm, aligned",
    hours: 210,
    parts: [["controlArm", 1_000]],
    weight: 1,
    defect: true,
  },
  {
    opCode: "HUB",
    complaint: ["Humming noise that grows with speed"],
    cause: ["Right front wheel bearing rough"],
    correction: "Replaced wheel bearing, road tested, quiet",
    hours: 230,
    parts: [["wheelBearing", 1_000]],
    weight: 2,
    defect: true,
  },
  {
    opCode: "O2",
    complaint: ["Check engine light is on"],
    cause: ["P0171, upstream oxygen sensor slow", "P0138, downstream sensor voltage high"],
    correction: "Replaced oxygen sensor, monitors complete",
    hours: 110,
    parts: [["oxygenSensor", 1_000]],
    weight: 2,
    defect: true,
  },
  {
    opCode: "FPMP",
    complaint: ["Cranks but does not start", "Loses power uphill"],
    cause: ["Fuel pressure 18 psi, pump weak"],
    correction: "Replaced fuel pump module, pressure 52 psi",
    hours: 260,
    parts: [["fuelPump", 1_000]],
    weight: 1,
    defect: true,
  },
  {
    opCode: "ALT",
    complaint: ["Battery light on", "Dies while driving"],
    cause: ["Alternator output 12.1 V under load"],
    correction: "Replaced alternator and drive belt, 14.2 V",
    hours: 220,
    parts: [
      ["alternator", 1_000],
      ["driveBelt", 1_000],
    ],
    weight: 1,
    defect: true,
  },
  {
    opCode: "STA",
    complaint: ["Clicks but does not crank"],
    cause: ["Starter solenoid sticks"],
    correction: "Replaced starter motor",
    hours: 190,
    parts: [["starter", 1_000]],
    weight: 1,
    defect: true,
  },
  {
    opCode: "LAMP",
    complaint: ["Left headlight out", "Headlight dim"],
    cause: ["Bulb burned out"],
    correction: "Replaced headlight bulbs and aimed",
    hours: 50,
    parts: [["bulb", 2_000]],
    weight: 2,
    recon: true,
  },
  {
    opCode: "CAM",
    complaint: ["Rear-view camera is black"],
    cause: ["Camera connector corroded"],
    correction: "Replaced rear-view camera",
    hours: 80,
    parts: [["camera", 1_000]],
    weight: 1,
    defect: true,
  },
  {
    opCode: "DIAG",
    complaint: ["Rattle from dashboard", "Infotainment freezes", "Air conditioning blows warm"],
    cause: ["Could not be reproduced", "Software out of date"],
    correction: "Checked for bulletins, updated software, operating as designed",
    hours: 100,
    parts: [],
    weight: 3,
    defect: true,
  },
];

export interface RecallProfile {
  readonly make: string;
  readonly years: readonly [number, number];
  readonly title: string;
  readonly component: string;
  readonly remedyAvailable: boolean;
  /** Days before today on which it was announced. */
  readonly announced: number;
}

/** Invented campaigns of the kind that are announced. */
export const recalls: readonly RecallProfile[] = [
  recall(
    "Honda",
    [2020, 2022],
    "Rear-view camera may show no image",
    "Back over prevention",
    true,
    410,
  ),
  recall("Honda", [2016, 2019], "Fuel pump may stop while driving", "Fuel system", true, 1_120),
  recall("Honda", [2023, 2026], "Steering gearbox may stick", "Steering", true, 260),
  recall(
    "Ford",
    [2018, 2021],
    "Brake fluid may leak into the booster",
    "Service brakes",
    true,
    640,
  ),
  recall(
    "Ford",
    [2021, 2026],
    "Software may disable the instrument panel",
    "Electrical system",
    true,
    190,
  ),
  recall("Ford", [2013, 2017], "Door latch may not hold", "Latches", true, 1_390),
  recall("Toyota", [2019, 2023], "Low-pressure fuel pump may fail", "Fuel system", true, 900),
  recall(
    "Toyota",
    [2022, 2025],
    "Curtain airbag may not deploy as designed",
    "Air bags",
    false,
    75,
  ),
  recall("Toyota", [2012, 2016], "Seat rail may not lock", "Seats", true, 1_510),
  recall("Chevrolet", [2015, 2021], "Driveshaft may separate", "Power train", true, 520),
  recall("Nissan", [2014, 2020], "Hood may open while driving", "Latches", true, 760),
  recall(
    "Hyundai",
    [2017, 2022],
    "Brake module may short and smolder",
    "Service brakes",
    false,
    45,
  ),
  recall("Kia", [2016, 2021], "Tow hitch harness may overheat", "Electrical system", true, 830),
  recall("Jeep", [2018, 2023], "Coil spring may detach", "Suspension", true, 330),
  recall(
    "Subaru",
    [2015, 2020],
    "Brake lamp switch may not work",
    "Exterior lighting",
    true,
    1_040,
  ),
];

function recall(
  make: string,
  years: readonly [number, number],
  title: string,
  component: string,
  remedyAvailable: boolean,
  announced: number,
): RecallProfile {
  return { make, years, title, component, remedyAvailable, announced };
}
