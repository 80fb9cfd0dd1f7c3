import { cisaKev } from './cisa-kev/format.ts';
import type { Format } from './format.ts';
import { hhsBreaches } from './hhs-breaches/format.ts';
import { recordFiles } from './records/format.ts';
import { consolidatedScreeningList, ofac, oigLeie, samExclusions } from './screening-list/formats.ts';

/** All formats that are recognized by the content of a file. Any other file is read as a table of third parties. */
export const formats: readonly Format[] = [
  recordFiles,
  hhsBreaches,
  cisaKev,
  ofac,
  consolidatedScreeningList,
  oigLeie,
  samExclusions,
];
