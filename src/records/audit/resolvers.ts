import { existing } from '../../registry/batch.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { finding } from '../../../db/tables/audit.ts';
import { addFinding, closeFinding, reopenFinding } from './finding-commands.ts';
import { createAudit, updateAudit } from './commands.ts';

export const auditResolvers: Resolvers = {
  Audit: {
    id: ({ id }) => globalId('Audit', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    site: ({ siteId }, _, { loaders }) => (siteId === null ? null : loaders.site.load(siteId)),
    sourceDocuments: async ({ id }, _, { loaders }) =>
      await existing(
        (await loaders.documentsOfAudit.load(id)).map(({ documentId }) => loaders.evidenceDocument.load(documentId)),
      ),
    findings: ({ id }, args, { loaders }) => loaders.findings.page(args, { column: finding.auditId, key: id }),
  },
  Query: {
    audits: (_, args, { loaders }) => loaders.audits.page(args),
  },
  Mutation: {
    createAudit: mutation(createAudit),
    updateAudit: mutation(updateAudit),
  },
};

export const findingResolvers: Resolvers = {
  Finding: {
    id: ({ id }) => globalId('Finding', id),
    audit: ({ auditId }, _, { loaders }) => loaders.audit.load(auditId),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    control: ({ control }, _, { loaders }) => (control === null ? null : loaders.controls.load(control)),
  },
  Query: {
    findings: (_, args, { loaders }) => loaders.findings.page(args),
  },
  Mutation: {
    addFinding: mutation(addFinding),
    closeFinding: mutation(closeFinding),
    reopenFinding: mutation(reopenFinding),
  },
};
