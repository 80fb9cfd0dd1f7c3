import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { dayOf } from '../../registry/filters.ts';
import { certificationInForce } from './rules.ts';
import { createCertification, updateCertification, verifyCertification, revokeCertification } from './commands.ts';

const ofCertification = readsOf<Row<'Certification'>>();

export const certificationResolvers: Resolvers = {
  Certification: {
    id: ofCertification(['id'], ({ id }) => globalId('Certification', id)),
    thirdParty: ofCertification(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    site: ofCertification(['siteId'], ({ siteId }, _, { loaders }) =>
      siteId === null ? null : loaders.site.load(siteId),
    ),
    type: ofCertification(['type'], ({ type }, _, { loaders }) => loaders.certificationTypes.load(type)),
    inForce: ofCertification(
      ['issuedOn', 'validUntil', 'suspendedOn', 'revokedOn'],
      (certification, { asOf }, { today }) => certificationInForce(certification, dayOf('asOf', asOf) ?? today),
    ),
  },
  Query: {
    certifications: rowsOf((_, args, { loaders }, columns) => loaders.certifications.page(args, null, columns)),
  },
  Mutation: {
    createCertification: mutation(createCertification),
    updateCertification: mutation(updateCertification),
    verifyCertification: mutation(verifyCertification),
    revokeCertification: mutation(revokeCertification),
  },
};
