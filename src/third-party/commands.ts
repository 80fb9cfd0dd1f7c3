import { z } from 'zod';
import { authorize } from '../access.ts';
import {
  country,
  date,
  domain,
  email,
  known,
  listOf,
  oneOf,
  oneOfOr,
  parseFields,
  text,
  url,
  whole,
} from '../fields.ts';
import {
  contactRole,
  identifierScheme,
  lifecycle,
  linkKind,
  siteFunction,
  specialty,
  thirdPartyKind,
} from '../../db/tables/third-party.ts';
import { yesNoUnknown } from '../../db/tables/columns.ts';
import type {
  ChangeLifecycleInput,
  CreateThirdPartyInput,
  ThirdPartyKind,
  UpdateThirdPartyInput,
} from '../generated/graphql.ts';
import { idempotencyOf } from '../idempotency.ts';
import { Problems } from '../problems.ts';
import { findCurrent, resolveThirdParty } from '../references.ts';
import { write, type Writer, type Written } from '../write.ts';
import { resolveParts } from './parts.ts';
import { checkLifecycleStep, checkThirdParty } from './rules.ts';

const thirdPartyFields = {
  kind: oneOf(thirdPartyKind.enumValues),
  legalName: text(300),
  tradingNames: listOf(text(300), 20),
  country: known(country),
  identifiers: listOf(z.object({ scheme: oneOf(identifierScheme.enumValues), value: text(64) }), 20),
  externalRefs: listOf(z.object({ source: text(100), externalId: text(200) }), 20),
  websiteUrl: known(url),
  domains: listOf(domain, 50),
  links: listOf(z.object({ kind: oneOf(linkKind.enumValues), url }), 50),
  sites: listOf(
    z.object({
      name: text(200),
      country: known(country).default(null),
      address: known(text(500)).default(null),
      function: oneOf(siteFunction.enumValues),
    }),
    100,
  ),
  contacts: listOf(
    z.object({
      role: oneOf(contactRole.enumValues),
      name: text(200),
      email: known(email).default(null),
      phone: known(text(50)).default(null),
    }),
    50,
  ),
  services: listOf(text(200), 50),
  specialties: listOf(oneOf(specialty.enumValues), specialty.enumValues.length),
  reportsPatientResults: oneOfOr(yesNoUnknown.enumValues, 'UNKNOWN'),
  internalOwner: known(text(200)),
  reviewEveryMonths: known(whole(1, 120)),
  lastReviewedOn: known(date),
  subSuppliersCompleteOn: known(date),
  maturity: known(whole(1, 4)),
  trust: known(whole(1, 4)),
  tags: listOf(text(50), 50),
};

/** What is known of a third party before anything is. */
const unknownThirdParty = {
  tradingNames: [],
  lifecycle: 'PROSPECT' as const,
  country: null,
  websiteUrl: null,
  domains: [],
  services: [],
  specialties: [],
  reportsPatientResults: 'UNKNOWN' as const,
  internalOwner: null,
  reviewEveryMonths: null,
  lastReviewedOn: null,
  subSuppliersCompleteOn: null,
  maturity: null,
  trust: null,
  tags: [],
  identifiers: [],
  externalRefs: [],
  links: [],
  sites: [],
  contacts: [],
  owners: [],
};

/** Records a third party; it starts as PROSPECT. Throws Rejected with every problem found. */
export async function createThirdParty(
  writer: Writer,
  kind: ThirdPartyKind,
  input: CreateThirdPartyInput,
): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { identifiers, externalRefs, sites, ...fields } = parseFields(thirdPartyFields, input, problems, ['legalName']);
  return write(
    writer,
    async (transaction) => {
      const given = { identifiers, externalRefs, sites, owners: input.owners };
      const parts = await resolveParts(transaction, null, given, problems);
      const thirdParty = { ...unknownThirdParty, legalName: '', ...fields, ...parts, kind };
      checkThirdParty(thirdParty, writer.today, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('ThirdParty', [thirdParty]);
      return { key: created!.id };
    },
    idempotencyOf(`create ${kind}`, input, problems),
  );
}

/** Changes a third party. Throws Rejected with every problem found. */
export async function updateThirdParty(writer: Writer, input: UpdateThirdPartyInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { identifiers, externalRefs, sites, ...fields } = parseFields(thirdPartyFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const key = await resolveThirdParty(transaction, input.thirdParty, problems);
      const before = await findCurrent(transaction, 'ThirdParty', key, input, problems);
      const given = { identifiers, externalRefs, sites, owners: input.owners };
      const changes = { ...fields, ...(await resolveParts(transaction, before, given, problems)) };
      checkThirdParty({ ...before, ...changes }, writer.today, problems);
      problems.throwIfAny();
      await transaction.update('ThirdParty', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateThirdParty', input, problems),
  );
}

/** Moves a third party to another stage. Throws Rejected where the step is not allowed. */
export async function changeLifecycle(writer: Writer, input: ChangeLifecycleInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields({ lifecycle: oneOf(lifecycle.enumValues) }, input, problems, ['lifecycle']);
  return write(
    writer,
    async (transaction) => {
      const key = await resolveThirdParty(transaction, input.thirdParty, problems);
      const before = await findCurrent(transaction, 'ThirdParty', key, input, problems);
      if (fields.lifecycle) checkLifecycleStep(before.lifecycle, fields.lifecycle, problems);
      problems.throwIfAny();
      await transaction.update('ThirdParty', before, fields);
      return { key: before.id };
    },
    idempotencyOf('changeLifecycle', input, problems),
  );
}
