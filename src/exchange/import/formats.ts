import { cisaKev } from './cisa-kev/format.ts';
import type { Format } from './format.ts';
import { hhsBreaches } from './hhs-breaches/format.ts';
import { recordFiles } from './records/format.ts';
import { consolidatedScreeningList, ofac } from './screening-list/formats.ts';

/** All formats that are told by what a file holds; what is none of them is a table of third parties. */
export const formats: readonly Format[] = [recordFiles, hhsBreaches, cisaKev, ofac, consolidatedScreeningList];
