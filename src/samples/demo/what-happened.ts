import type { Day, DemoIncident, DemoParty, DemoQualityRecord } from './shape.ts';

type Events = { incidents?: DemoIncident[]; qualityRecords?: DemoQualityRecord[] };

/** Incidents and quality records, by legal name. */
const whatHappened = (day: Day): Record<string, Events> => ({
  'Shenzhen Lanhe Precision Diagnostics Co., Ltd.': {
    incidents: [
      {
        kind: 'SECURITY_INCIDENT',
        severity: 'LOW',
        title: 'Mailbox of the liaison office taken over for an hour; no patient data in it',
        discoveredOn: day(-90),
        reportedToUsOn: day(-88),
        closedOn: day(-60),
        peopleAffected: 0,
      },
    ],
    qualityRecords: [
      tested('GENERAL_IMMUNOLOGY', day(-250), 100),
      tested('ENDOCRINOLOGY', day(-140), 96),
      tested('GENERAL_IMMUNOLOGY', day(-120), 100),
      {
        kind: 'RESULT_DISCREPANCY',
        specialty: 'ENDOCRINOLOGY',
        performedOn: day(-75),
        passed: false,
        note: 'One TSH result, corrected the next day',
      },
    ],
  },
  'Kestrel Ridge Reference Laboratories, Inc.': {
    qualityRecords: [
      tested('GENERAL_IMMUNOLOGY', day(-200), 100),
      tested('ROUTINE_CHEMISTRY', day(-110), 98),
      tested('HEMATOLOGY', day(-60), 100),
      {
        kind: 'TURNAROUND',
        performedOn: day(-30),
        score: 97.5,
        passed: true,
        note: 'Reported within 48 hours; agreed: 95 %',
      },
    ],
  },
  'Osprey Bend Toxicology, LLC': {
    incidents: [
      {
        kind: 'SECURITY_INCIDENT',
        severity: 'CRITICAL',
        title: 'Ransomware on the analyzer network; extent not known',
        occurredOn: day(-16),
        discoveredOn: day(-12),
        reportedToUsOn: day(-3),
      },
    ],
    qualityRecords: [
      tested('TOXICOLOGY', day(-230), 60),
      tested('TOXICOLOGY', day(-130), 80),
      tested('TOXICOLOGY', day(-20), 40),
    ],
  },
  'Clearmoor Medical Billing, LLC': {
    incidents: [
      {
        kind: 'BREACH',
        severity: 'MEDIUM',
        title: 'Statements sent to former addresses',
        occurredOn: day(-420),
        discoveredOn: day(-400),
        reportedToUsOn: day(-380),
        closedOn: day(-330),
        peopleAffected: 612,
      },
    ],
  },
  'Swiftlark Medical Couriers, LLC': {
    incidents: [
      {
        kind: 'SPECIMEN_LOSS',
        severity: 'MEDIUM',
        title: 'One box left in the heat; patients drawn again',
        occurredOn: day(-160),
        discoveredOn: day(-160),
        reportedToUsOn: day(-159),
        closedOn: day(-140),
        peopleAffected: 14,
      },
    ],
  },
  'Wrenfield LIS, Inc.': {
    incidents: [
      {
        kind: 'SERVICE_OUTAGE',
        severity: 'HIGH',
        title: 'No orders and results for nine hours after an upgrade',
        occurredOn: day(-300),
        discoveredOn: day(-300),
        reportedToUsOn: day(-300),
        closedOn: day(-290),
      },
    ],
  },
  'Vitrelle Tube Works GmbH': {
    incidents: [
      {
        kind: 'QUALITY_FAILURE',
        severity: 'LOW',
        title: 'Stoppers of one lot too tight; replaced',
        discoveredOn: day(-210),
        reportedToUsOn: day(-210),
        closedOn: day(-200),
      },
    ],
    qualityRecords: [
      { kind: 'NONCONFORMANCE', performedOn: day(-212), passed: false, note: 'Lot 88-0412: stoppers too tight' },
      { kind: 'NONCONFORMANCE', performedOn: day(-120), passed: true, note: 'Sample of the next lot' },
    ],
  },
});

/** A proficiency test with its score; 80 passes (42 CFR 493 subpart I). */
function tested(specialty: DemoQualityRecord['specialty'], performedOn: string, score: number): DemoQualityRecord {
  return { kind: 'PROFICIENCY_TEST', specialty, performedOn, score, passed: score >= 80 };
}

/** Adds incidents and quality records to third parties. */
export function withWhatHappened(day: Day, parties: DemoParty[]): DemoParty[] {
  const happened = whatHappened(day);
  return parties.map((party) => ({ ...party, ...happened[party.legalName] }));
}
