import { contractKind } from '../../../../db/tables/contract.ts';
import { engagementCategory } from '../../../../db/tables/engagement.ts';
import type { Typed } from './typed-values.ts';

type EngagementCategory = (typeof engagementCategory.enumValues)[number];
type ContractKind = (typeof contractKind.enumValues)[number];

/** Usual names of the categories of engagements, besides the codes in words; separated by bars. */
const CATEGORY_WORDS: Partial<Record<EngagementCategory, string>> = {
  REFERENCE_TESTING: 'reference lab|reference laboratory|reference labs|send out testing|sendout testing|send outs',
  SPECIMEN_TRANSPORT:
    'courier|couriers|courier services|courier service|specimen courier|medical courier|specimen pick up|specimen logistics',
  LIS_SOFTWARE:
    'lis|lims|laboratory information system|lab information system|laboratory information management system',
  CLOUD_HOSTING: 'hosting|cloud|cloud provider|cloud infrastructure|cloud services|iaas|data center',
  PHLEBOTOMY_STAFFING: 'phlebotomy|phlebotomists|phlebotomy services',
  CONSUMABLES: 'consumable|lab supplies|laboratory supplies',
  REAGENTS: 'reagent|reagent supplier',
  EQUIPMENT: 'instruments|instrument|analyzers|lab equipment|laboratory equipment',
  IT_SECURITY: 'information security|cybersecurity|cyber security|security services|it security services',
  BILLING: 'billing services|medical billing|revenue cycle|revenue cycle management|rcm',
};

/** Usual names of the kinds of contracts. */
const KIND_WORDS: Partial<Record<ContractKind, string>> = {
  MASTER_SERVICES:
    'msa|master service agreement|master services agreement|master service|services agreement|service agreement|services',
  BUSINESS_ASSOCIATE: 'baa|ba agreement|business associate agreement|business associate contract',
  SUPPLY: 'supply agreement|supply contract',
  REFERENCE_TESTING: 'reference testing agreement|reference laboratory agreement|reference lab agreement',
  DATA_PROCESSING: 'dpa|data processing agreement|data processing addendum',
  SERVICE_LEVEL: 'sla|service level agreement',
  NDA: 'non disclosure agreement|nondisclosure agreement|non disclosure|confidentiality agreement|cda',
};

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function reader<T extends string>(values: readonly T[], names: Partial<Record<T, string>>) {
  const byWords = new Map<string, T>();
  for (const value of values) {
    for (const name of [value, ...(names[value]?.split('|') ?? [])]) byWords.set(wordsOf(name), value);
  }
  return (text: string): Typed<T> => {
    const value = byWords.get(wordsOf(text));
    return value === undefined ? { problem: `"${text}" is not one of ${values.join(', ')}` } : { value };
  };
}

/** Returns the category of an engagement by its code or what people call it. */
export const typedCategory = reader(engagementCategory.enumValues, CATEGORY_WORDS);

/** Returns the kind of a contract by its code or what people call it. */
export const typedContractKind = reader(contractKind.enumValues, KIND_WORDS);

/** Returns a code in words: "Specimen transport". */
export function titleOf(code: string): string {
  const words = code.replaceAll('_', ' ').toLowerCase();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return title.replace(/^(It|Lis) /, (word) => word.toUpperCase());
}
