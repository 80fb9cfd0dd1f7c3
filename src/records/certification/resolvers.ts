import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { dayOf } from '../../registry/filters.ts';
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
    createCertification: mutation(createCertification),
    updateCertification: mutation(updateCertification),
    verifyCertification: mutation(verifyCertification),
    revokeCertification: mutation(revokeCertification),
  },
};
