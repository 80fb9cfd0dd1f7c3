/** Lists that hold each record once, in the order in which they can be loaded. */
export const wholeRegistry = [
  ...(['principals', 'facilities', 'thirdParties', 'engagements', 'contracts', 'certifications', 'attestors'] as const),
  ...(['attestations', 'products', 'screenings', 'audits', 'findings', 'incidents', 'qualityRecords'] as const),
  ...(['supplyLinks', 'determinations', 'decisions', 'requirementMappings', 'evidenceDocuments'] as const),
] as const;

/** A list of records that can be exported. */
export type RecordListName = (typeof wholeRegistry)[number] | 'vendors' | 'suppliers' | 'partnerLabs';

/** What ends, which is no record of its own. */
export const EXPIRATIONS = 'expirations';

/** Names of all lists that can be exported. */
export const exportedLists: readonly string[] = [
  ...[
    'thirdParties',
    'vendors',
    'suppliers',
    'partnerLabs',
    ...wholeRegistry.filter((list) => list !== 'thirdParties'),
  ],
  EXPIRATIONS,
];
