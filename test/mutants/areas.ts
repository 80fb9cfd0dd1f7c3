/** The code whose changes tests must notice, by area. Paths are from the root of the repository. */
export const areas: Record<string, string> = {
  engine: 'src/risk/engine',
  'rules of law': 'src/risk/rules',
  gate: 'src/procurement/gate',
  names: 'src/input/names',
};

/** The tests that must notice them. They need no database. */
export const testFiles: string[] = [
  ...['country', 'country-names', 'identifiers', 'names', 'us-state'].map((name) => `test/input/${name}.test.ts`),
  ...[
    'cases',
    'compiled-policy',
    'controls',
    'document',
    'events',
    'evidence',
    'gates',
    'model',
    'next-change',
    'packed-form',
    'paths',
    'propagation',
  ].map((name) => `test/risk/${name}.test.ts`),
  ...['proficiency', 'recovery', 'remedies', 'rules', 'sanctions', 'words'].map((name) => `test/risk/${name}.test.ts`),
  ...['rules', 'words', 'holds-until-examples', 'screenings-due'].map((name) => `test/procurement/${name}.test.ts`),
];
