import type { Resolvers } from '../generated/graphql.ts';
import { outcomeOf } from '../payload.ts';
import { globalId } from '../record/global-id.ts';
import { finding } from '../../db/tables/audit.ts';
import { addFinding, closeFinding, reopenFinding } from './finding-commands.ts';
import { createAudit, updateAudit } from './commands.ts';

export const auditResolvers: Resolvers = {
  Audit: {
    id: ({ id }) => globalId('Audit', id),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    site: ({ siteId }, _, { loaders }) => (siteId === null ? null : loaders.site.load(siteId)),
    findings: ({ id }, args, { loaders }) => loaders.findings.page(args, { column: finding.auditId, key: id }),
  },
  Finding: {
    id: ({ id }) => globalId('Finding', id),
    audit: ({ auditId }, _, { loaders }) => loaders.audit.load(auditId),
    thirdParty: ({ thirdPartyId }, _, { loaders }) => loaders.thirdParty.load(thirdPartyId),
    control: ({ control }, _, { loaders }) => (control === null ? null : loaders.controls.load(control)),
  },
  Query: {
    audits: (_, args, { loaders }) => loaders.audits.page(args),
    findings: (_, args, { loaders }) => loaders.findings.page(args),
  },
  Mutation: {
    createAudit: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => createAudit(context.writer, input),
        (key) => context.loaders.audit.load(key),
      );
      return { audit: row, userErrors };
    },
    updateAudit: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => updateAudit(context.writer, input),
        (key) => context.loaders.audit.load(key),
      );
      return { audit: row, userErrors };
    },
    addFinding: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => addFinding(context.writer, input),
        (key) => context.loaders.finding.load(key),
      );
      return { finding: row, userErrors };
    },
    closeFinding: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => closeFinding(context.writer, input),
        (key) => context.loaders.finding.load(key),
      );
      return { finding: row, userErrors };
    },
    reopenFinding: async (_, { input }, context) => {
      const { row, userErrors } = await outcomeOf(
        context,
        () => reopenFinding(context.writer, input),
        (key) => context.loaders.finding.load(key),
      );
      return { finding: row, userErrors };
    },
  },
};
