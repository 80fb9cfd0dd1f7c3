import { z } from 'zod';
import { yesNoUnknown } from '../../../db/tables/columns.ts';
import {
  baaRequired,
  dataCategory,
  dataChannel,
  dataPurpose,
  engagementCategory,
  engagementStatus,
  protectedData,
  testComplexity,
} from '../../../db/tables/engagement.ts';
import { country, date, known, listOf, oneOf, oneOfOr, sourceFields, text, whole } from '../../input/fields.ts';
import { specialtyList } from '../specialties.ts';

/** Ten years. */
const LONGEST_OUTAGE_HOURS = 87_600;

/** Fields of an input about an engagement that can be checked without reading the registry. */
export const engagementFields = {
  ...sourceFields,
  name: text(200),
  category: oneOf(engagementCategory.enumValues),
  status: oneOf(engagementStatus.enumValues),
  startsOn: known(date),
  endsOn: known(date),
  dependency: known(whole(1, 4)),
  penetration: known(whole(1, 4)),
  annualVolume: known(whole(1, 2_000_000_000)),
  soleSource: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  clinical: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  protectedData: oneOfOr(protectedData.enumValues, 'UNKNOWN'),
  dataFlows: listOf(
    z.object({
      category: oneOf(dataCategory.enumValues),
      peoplePerYear: known(whole(0, 2_000_000_000)).default(null),
      destinationCountry: known(country).default(null),
      purpose: oneOfOr(dataPurpose.enumValues, 'UNDETERMINED'),
      channel: oneOfOr(dataChannel.enumValues, 'UNKNOWN'),
    }),
    50,
  ),
  baaRequired: oneOfOr(baaRequired.enumValues, 'UNDETERMINED'),
  baaRationale: known(text(2000)),
  recoveryTimeHours: known(whole(0, LONGEST_OUTAGE_HOURS)),
  tolerableDowntimeHours: known(whole(0, LONGEST_OUTAGE_HOURS)),
  testComplexity: oneOfOr(testComplexity.enumValues, 'UNKNOWN'),
  specialties: specialtyList,
};

/** The defaults of a new engagement: nothing is known. */
export const unknownEngagement = {
  source: null,
  externalId: null,
  sourceUpdatedAt: null,
  name: '',
  category: 'OTHER' as const,
  status: 'PLANNED' as const,
  startsOn: null,
  endsOn: null,
  dependency: null,
  penetration: null,
  annualVolume: null,
  soleSource: 'UNKNOWN' as const,
  clinical: 'UNKNOWN' as const,
  protectedData: 'UNKNOWN' as const,
  baaRequired: 'UNDETERMINED' as const,
  baaRationale: null,
  recoveryTimeHours: null,
  tolerableDowntimeHours: null,
  testComplexity: 'UNKNOWN' as const,
  specialties: [],
  dataFlows: [],
  facilities: [],
  alternatives: [],
};
