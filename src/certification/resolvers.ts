import type { Resolvers } from '../generated/graphql.ts';
import { outcomeOf } from '../payload.ts';
import { globalId } from '../record/global-id.ts';
import { dayOf } from '../filters.ts';
import { certificationInForce } from './rules.ts';
import { createCertification, updateCertification, verifyCertification, revokeCertification } from './commands.ts';

export const certificationResolvers: Resolvers = {
  Certification: {
    id: ({ id }) => globalId('Certification', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    site: ({ siteId }, _, { loaders }) => (siteId === null ? null : loaders.site.load(siteId)),
    type: ({ type }, _, { loaders }) => loaders.certificationTypes.load(type),
    inForce: (certification, { asOf }, { today }) => certificationInForce(certification, dayOf('asOf', asOf) ?? today),
  },
  Query: {
    certifications: (_, args, { loaders }) => loaders.certifications.page(args),
  },
  Mutation: {
    createCertification: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => createCertification(context.writer, input),
        (key) => context.loaders.certification.load(key),
      );
      return { certification: row, userErrors };
    },
    updateCertification: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => updateCertification(context.writer, input),
        (key) => context.loaders.certification.load(key),
      );
      return { certification: row, userErrors };
    },
    verifyCertification: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => verifyCertification(context.writer, input),
        (key) => context.loaders.certification.load(key),
      );
      return { certification: row, userErrors };
    },
    revokeCertification: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => revokeCertification(context.writer, input),
        (key) => context.loaders.certification.load(key),
      );
      return { certification: row, userErrors };
    },
  },
};
