import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import { existing } from '../../registry/batch.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { finding } from '../../../db/tables/audit.ts';
import { addFinding, closeFinding, reopenFinding } from './finding-commands.ts';
import { createAudit, updateAudit } from './commands.ts';

const ofAudit = readsOf<Row<'Audit'>>();
const ofFinding = readsOf<Row<'Finding'>>();

export const auditResolvers: Resolvers = {
  Audit: {
    id: ofAudit(['id'], ({ id }) => globalId('Audit', id)),
    thirdParty: ofAudit(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId)),
    site: ofAudit(['siteId'], ({ siteId }, _, { loaders }) => (siteId === null ? null : loaders.site.load(siteId))),
    sourceDocuments: ofAudit(
      ['id'],
      async ({ id }, _, { loaders }) =>
        await existing(
          (await loaders.documentsOfAudit.load(id)).map(({ documentId }) => loaders.evidenceDocument.load(documentId)),
        ),
    ),
    findings: ofAudit(['id'], ({ id }, args, { loaders }) =>
      loaders.findings.page(args, { column: finding.auditId, key: id }),
    ),
  },
  Query: {
    audits: rowsOf((_, args, { loaders }, columns) => loaders.audits.page(args, null, columns)),
  },
  Mutation: {
    createAudit: mutation(createAudit),
    updateAudit: mutation(updateAudit),
  },
};

export const findingResolvers: Resolvers = {
  Finding: {
    id: ofFinding(['id'], ({ id }) => globalId('Finding', id)),
    audit: ofFinding(['auditId'], ({ auditId }, _, { loaders }) => loaders.audit.load(auditId)),
    thirdParty: ofFinding(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    control: ofFinding(['control'], ({ control }, _, { loaders }) =>
      control === null ? null : loaders.controls.load(control),
    ),
  },
  Query: {
    findings: rowsOf((_, args, { loaders }, columns) => loaders.findings.page(args, null, columns)),
  },
  Mutation: {
    addFinding: mutation(addFinding),
    closeFinding: mutation(closeFinding),
    reopenFinding: mutation(reopenFinding),
  },
};
