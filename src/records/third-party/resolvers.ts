import type { Context } from '../../api/context.ts';
import type {
  CreateThirdPartyInput,
  PartnerLabResolvers,
  Resolvers,
  SupplierResolvers,
  ThirdPartyKind,
  VendorResolvers,
} from '../../generated/graphql.ts';
import { mayDo } from '../../registry/access.ts';
import type { ListArgs } from '../../registry/page/args.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { engagement } from '../../../db/tables/engagement.ts';
import { evidenceDocument } from '../../../db/tables/evidence-document.ts';
import { contract } from '../../../db/tables/contract.ts';
import { certification } from '../../../db/tables/certification.ts';
import { attestation } from '../../../db/tables/attestation.ts';
import { audit, finding } from '../../../db/tables/audit.ts';
import { incident } from '../../../db/tables/incident.ts';
import { product } from '../../../db/tables/product.ts';
import { qualityRecord } from '../../../db/tables/quality-record.ts';
import { screening } from '../../../db/tables/screening.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { decision } from '../../../db/tables/decision.ts';
import { determination } from '../../../db/tables/determination.ts';
import { change } from '../../../db/tables/change.ts';
import { expiration } from '../../../db/tables/expiration.ts';
import { findChangesOf } from '../../exchange/change/find.ts';
import { findExpirations } from '../../insight/expiration/find.ts';
import type { Writer } from '../../registry/session.ts';
import { changeLifecycle, createThirdParty, updateThirdParty } from './commands.ts';
import { normalizeIdentifier } from './identifiers.ts';
import { findThirdPartyKey } from './find.ts';
import type { ThirdPartyWhere } from './repository.ts';

const typeOf = { VENDOR: 'Vendor', SUPPLIER: 'Supplier', PARTNER_LAB: 'PartnerLab' } as const;

/** The fields that vendors, suppliers and partner labs share: all of them. */
const shared = {
  id: ({ id }) => globalId('ThirdParty', id),
  identifiers: ({ id }, _, { loaders }) => loaders.identifiersOf.load(id),
  externalRefs: ({ id }, _, { loaders }) => loaders.externalRefsOf.load(id),
  links: ({ id }, _, { loaders }) => loaders.linksOf.load(id),
  sites: ({ id }, _, { loaders }) => loaders.sitesOf.load(id),
  contacts: ({ id }, _, { actor, loaders }) => (mayDo(actor.role, 'contact.read') ? loaders.contactsOf.load(id) : null),
  owners: ({ id }, _, { loaders }) => loaders.ownersOf.load(id),
  engagements: ({ id }, args, { loaders }) =>
    loaders.engagements.page(args, { column: engagement.thirdPartyId, key: id }),
  contracts: ({ id }, args, { loaders }) => loaders.contracts.page(args, { column: contract.thirdPartyId, key: id }),
  certifications: ({ id }, args, { loaders }) =>
    loaders.certifications.page(args, { column: certification.thirdPartyId, key: id }),
  attestations: ({ id }, args, { loaders }) =>
    loaders.attestations.page(args, { column: attestation.thirdPartyId, key: id }),
  expirations: ({ id }, args, context) => findExpirations(context, args, { column: expiration.thirdPartyId, key: id }),
  incidents: ({ id }, args, { loaders }) => loaders.incidents.page(args, { column: incident.thirdPartyId, key: id }),
  evidenceDocuments: ({ id }, args, { loaders }) =>
    loaders.evidenceDocuments.page(args, { column: evidenceDocument.thirdPartyId, key: id }),
  qualityRecords: ({ id }, args, { loaders }) =>
    loaders.qualityRecords.page(args, { column: qualityRecord.thirdPartyId, key: id }),
  supplies: ({ id }, args, { loaders }) => loaders.supplyLinks.page(args, { column: supplyLink.supplierId, key: id }),
  suppliedBy: ({ id }, args, { loaders }) => loaders.supplyLinks.page(args, { column: supplyLink.customerId, key: id }),
  audits: ({ id }, args, { loaders }) => loaders.audits.page(args, { column: audit.thirdPartyId, key: id }),
  findings: ({ id }, args, { loaders }) => loaders.findings.page(args, { column: finding.thirdPartyId, key: id }),
  products: ({ id }, args, { loaders }) => loaders.products.page(args, { column: product.thirdPartyId, key: id }),
  screenings: ({ id }, args, { loaders }) => loaders.screenings.page(args, { column: screening.thirdPartyId, key: id }),
  determinations: ({ id }, args, { loaders }) =>
    loaders.determinations.page(args, { column: determination.thirdPartyId, key: id }),
  decisions: ({ id }, args, { loaders }) => loaders.decisions.page(args, { column: decision.thirdPartyId, key: id }),
  changes: ({ id }, args, context) =>
    mayDo(context.actor.role, 'log.read')
      ? findChangesOf(context, args, { column: change.thirdPartyId, key: id })
      : null,
} satisfies VendorResolvers & SupplierResolvers & PartnerLabResolvers;

/** The command that creates third parties of one kind. */
const creating = (kind: ThirdPartyKind) => (writer: Writer, input: CreateThirdPartyInput) =>
  createThirdParty(writer, kind, input);

export const thirdPartyResolvers: Resolvers = {
  ThirdParty: { __resolveType: ({ kind }) => typeOf[kind] },
  Vendor: shared,
  Supplier: shared,
  PartnerLab: shared,
  Identifier: {
    warning: ({ scheme, value }) => {
      const result = normalizeIdentifier(scheme, value);
      return (result.ok && result.warning) || null;
    },
  },
  Site: { id: ({ id }) => globalId('Site', id) },
  Owner: {
    thirdParty: ({ ownerId }, _, { loaders }) => (ownerId === null ? null : loaders.thirdParty.load(ownerId)),
  },
  Query: {
    thirdParty: async (_, { ref }, context) => {
      const key = await findThirdPartyKey(context, ref);
      return key === null ? null : await context.loaders.thirdParty.load(key);
    },
    thirdParties: (_, args, { loaders }) => loaders.thirdParties.page(args),
    vendors: (_, args, context) => ofKind(context, 'VENDOR', args),
    suppliers: (_, args, context) => ofKind(context, 'SUPPLIER', args),
    partnerLabs: (_, args, context) => ofKind(context, 'PARTNER_LAB', args),
  },
  Mutation: {
    createVendor: mutation('thirdParty', creating('VENDOR'), 'vendor'),
    createSupplier: mutation('thirdParty', creating('SUPPLIER'), 'supplier'),
    createPartnerLab: mutation('thirdParty', creating('PARTNER_LAB'), 'partnerLab'),
    updateThirdParty: mutation('thirdParty', updateThirdParty),
    changeLifecycle: mutation('thirdParty', changeLifecycle),
  },
};

/** Third parties of one kind. */
function ofKind({ loaders }: Context, kind: ThirdPartyKind, args: ListArgs<ThirdPartyWhere>) {
  return loaders.thirdParties.page({ ...args, where: { ...args.where, only: kind } });
}
