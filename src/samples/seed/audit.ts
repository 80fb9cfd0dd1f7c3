import { namePerson } from './names.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Audit = Seeded<'Audit'>;
type Finding = Seeded<'Finding'>;

const problems = [
  'Leavers keep their accounts for weeks',
  'Backups are not restored as a test',
  'Temperature log of the specimen refrigerator has gaps',
  'No second factor on the remote access',
  'Procedure for rejected specimens is out of date',
  'Patch reports of two servers are missing',
];

const severities = [
  ['LOW', 40],
  ['MEDIUM', 35],
  ['HIGH', 20],
  ['CRITICAL', 5],
] as const;

/** Makes up to two audits, completed or planned, and their findings. */
export function makeAudits(subject: Subject): { audits: Audit[]; findings: Finding[] } {
  const { chance, thirdParty } = subject;
  const number = thirdParty.lifecycle === 'PROSPECT' ? 0 : chance.of([0, 1, 1, 2]);
  const audits = Array.from({ length: number }, (_, place) => makeAudit(subject, place));
  const findings = audits.flatMap((audit, place) => makeFindings(subject, audit, place));
  return { audits, findings };
}

function makeAudit({ world, chance, index, thirdParty }: Subject, place: number): Audit {
  const { seed, source, day } = world;
  const done = chance.is(0.75);
  const scheduled = done ? -chance.whole(20, 900) : chance.whole(5, 300);
  const kind = chance.of(['ONSITE', 'REMOTE', 'DOCUMENT_REVIEW'] as const);
  return {
    id: seedKey(seed, index, 'Audit', place),
    thirdPartyId: thirdParty.id,
    source,
    externalId: `AU-${index}-${place + 1}`,
    sourceUpdatedAt: null,
    siteId: kind === 'ONSITE' ? chance.of(thirdParty.sites).id : null,
    kind,
    scheduledOn: day(scheduled),
    completedOn: done ? day(scheduled + chance.whole(0, 14)) : null,
    everyMonths: chance.known(0.7, () => chance.of([12, 24, 36])),
    auditor: chance.known(0.8, () => namePerson(chance)),
    outcome: done ? chance.of(['SATISFACTORY', 'SATISFACTORY_WITH_FINDINGS', 'UNSATISFACTORY'] as const) : null,
    retiredOn: null,
  };
}

function makeFindings({ world, chance, index, thirdParty }: Subject, audit: Audit, auditPlace: number): Finding[] {
  const { seed, day, codes } = world;
  if (audit.outcome === null || audit.outcome === 'SATISFACTORY') return [];
  return Array.from({ length: chance.whole(1, 3) }, (_, place) => {
    const status = chance.of(['OPEN', 'OPEN', 'REMEDIATED', 'REMEDIATED', 'ACCEPTED'] as const);
    return {
      id: seedKey(seed, index, 'Finding', auditPlace * 16 + place),
      auditId: audit.id,
      thirdPartyId: thirdParty.id,
      control: chance.known(0.8, () => chance.of(codes.controls).code),
      title: chance.of(problems),
      severity: chance.weighted(severities),
      status,
      dueOn: chance.known(0.9, () => day(chance.whole(-60, 180))),
      closedOn: status === 'OPEN' ? null : day(-chance.whole(0, 5)),
      source: null,
      externalId: null,
      sourceUpdatedAt: null,
      closureNote: status === 'OPEN' ? null : 'Evidence seen and filed.',
      retiredOn: null,
    };
  });
}
