import type { WholeRecord } from '../../registry/records.ts';
import type { Policy } from '../../risk/engine/policy.ts';
import type { Category } from './question.ts';

/** The categories of engagements inside a sentence. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  REFERENCE_TESTING: 'reference testing',
  SPECIMEN_TRANSPORT: 'specimen transport',
  LIS_SOFTWARE: 'LIS software',
  CLOUD_HOSTING: 'cloud hosting',
  PHLEBOTOMY_STAFFING: 'phlebotomy staffing',
  CONSUMABLES: 'consumables',
  REAGENTS: 'reagents',
  EQUIPMENT: 'equipment',
  IT_SECURITY: 'IT security',
  BILLING: 'billing',
  OTHER: 'other goods and services',
};

/** The kinds of contract inside a sentence. Each title takes the article "a". */
export const contractTitles: Readonly<Record<WholeRecord<'Contract'>['kind'], string>> = {
  MASTER_SERVICES: 'master services agreement',
  BUSINESS_ASSOCIATE: 'business associate contract',
  SUPPLY: 'supply contract',
  REFERENCE_TESTING: 'reference testing contract',
  DATA_PROCESSING: 'data processing agreement',
  SERVICE_LEVEL: 'service level agreement',
  NDA: 'non-disclosure agreement',
};

/** Returns the title of a certification type. The risk policy has no title for a type that it gives no credit. */
export const certificationTitle = (type: string, { certificationOf }: Policy): string =>
  certificationOf.get(type)?.title ?? type.replaceAll('_', ' ');
