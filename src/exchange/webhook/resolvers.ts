import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import { existing } from '../../registry/batch.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { webhookDelivery } from '../../../db/tables/webhook.ts';
import {
  createWebhookSubscription,
  disableWebhookSubscription,
  enableWebhookSubscription,
  pingWebhookSubscription,
  replayWebhookDeliveries,
  rotateWebhookSecret,
  updateWebhookSubscription,
} from './commands.ts';
import { messageId } from './message.ts';
import { mayReadSubscription } from './repository.ts';

const ofWebhookSubscription = readsOf<Row<'WebhookSubscription'>>();

export const webhookResolvers: Resolvers = {
  WebhookSubscription: {
    id: ofWebhookSubscription(['id'], ({ id }) => globalId('WebhookSubscription', id)),
    principal: ofWebhookSubscription(
      ['principalId'],
      async ({ principalId }, _, { loaders }) => (await loaders.principal.load(principalId))!,
    ),
    url: (subscription, _, { actor }) => (mayReadSubscription(actor, subscription) ? subscription.url : null),
    thirdParties: ofWebhookSubscription(
      ['id'],
      async ({ id }, _, { loaders }) =>
        await existing(
          (await loaders.webhookSubscriptionThirdParties.load(id)).map(({ thirdPartyId }) =>
            loaders.thirdParty.load(thirdPartyId),
          ),
        ),
    ),
    secrets: ofWebhookSubscription(['id'], ({ id }, _, { loaders }) => loaders.webhookSecretsOf.load(id)),
    health: ofWebhookSubscription(['id'], async ({ id }, _, { loaders }) => (await loaders.webhookHealthOf.load(id))!),
    deliveries: ofWebhookSubscription(['id'], ({ id }, args, { loaders }) =>
      loaders.webhookDeliveries.page(args, { column: webhookDelivery.subscriptionId, key: id }),
    ),
  },
  WebhookDelivery: {
    id: ({ id }) => messageId(id),
    // For a ping, or an entry about no third party, the lane is not the key of a third party.
    thirdParty: ({ seq, lane }, _, { loaders }) => (seq === null ? null : loaders.thirdParty.load(lane)),
  },
  Query: {
    webhookSubscriptions: rowsOf((_, args, { loaders }, columns) =>
      loaders.webhookSubscriptions.page(args, null, columns),
    ),
  },
  Mutation: {
    createWebhookSubscription: mutation(createWebhookSubscription),
    updateWebhookSubscription: mutation(updateWebhookSubscription),
    enableWebhookSubscription: mutation(enableWebhookSubscription),
    disableWebhookSubscription: mutation(disableWebhookSubscription),
    rotateWebhookSecret: mutation(rotateWebhookSecret),
    pingWebhookSubscription: mutation(pingWebhookSubscription),
    replayWebhookDeliveries: mutation(replayWebhookDeliveries),
  },
};
