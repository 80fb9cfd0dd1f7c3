import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { dayOf } from '../../registry/filters.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { createIncident, updateIncident } from './commands.ts';
import { measureNotice } from './notice.ts';

const ofIncident = readsOf<Row<'Incident'>>();

export const incidentResolvers: Resolvers = {
  Incident: {
    id: ofIncident(['id'], ({ id }) => globalId('Incident', id)),
    thirdParty: ofIncident(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    notice: async (incident, { asOf }, { loaders, today }) => {
      const day = dayOf('asOf', asOf) ?? today;
      const [dossier, policy] = await Promise.all([loaders.dossier.load(incident.thirdPartyId), loaders.policy.load()]);
      return measureNotice(incident, dossier!, policy, day);
    },
    status: ofIncident(['closedOn'], ({ closedOn }) => (closedOn === null ? 'OPEN' : 'CLOSED')),
  },
  IncidentNotice: {
    contract: ({ contractId }, _, { loaders }) => (contractId === null ? null : loaders.contract.load(contractId)),
    clauseType: ({ clauseType }, _, { loaders }) => (clauseType === null ? null : loaders.clauseTypes.load(clauseType)),
    rule: ({ rule }, _, { loaders }) => (rule === null ? null : loaders.rules.load(rule)),
  },
  Query: {
    incidents: rowsOf((_, args, { loaders }, columns) => loaders.incidents.page(args, null, columns)),
  },
  Mutation: {
    createIncident: mutation(createIncident),
    updateIncident: mutation(updateIncident),
  },
};
