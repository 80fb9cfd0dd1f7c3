import type { WebhookDeliveryWhere } from '../generated/inputs.ts';
import { authorizedLoaders } from '../registry/authorized-loaders.ts';
import { manyBy, oneBy } from '../registry/batch.ts';
import { ListReader } from '../registry/page/list-reader.ts';
import { findTokenInfos } from '../exchange/calendar-feed/repository.ts';
import { changeList, type ChangeWhere, logLoaders } from '../exchange/change/repository.ts';
import type { ChangeRow } from '../registry/change-log.ts';
import { findContent, findDocumentsBehind } from '../exchange/evidence-document/repository.ts';
import { type DeliveryRow, findHealth, findSecretInfos, webhookDeliveryList } from '../exchange/webhook/repository.ts';
import { Comparison } from '../insight/comparison/comparison.ts';
import type { Side } from '../insight/comparison/side.ts';
import { expirationList, type ExpirationRow, type ListedExpirations } from '../insight/expiration/repository.ts';
import { type Draft, PolicyPreview, type Previewed } from '../insight/policy-preview/preview.ts';
import { type HistoryArgs, historyOf } from '../insight/portfolio/history.ts';
import { Portfolio, type PortfolioArgs } from '../insight/portfolio/portfolio.ts';
import { SupplyChain } from '../insight/supply-chain/chain.ts';
import type { Reach } from '../insight/supply-chain/loss.ts';
import type { Direction } from '../insight/supply-chain/repository.ts';
import { procurementLoaders } from '../procurement/loaders.ts';
import { catalogueLoaders } from '../records/catalogue/loaders.ts';
import { type LoaderScope, type RecordLoaders, recordLoaders } from '../records/loaders.ts';
import { thirdPartyLoaders } from '../records/third-party/loaders.ts';
import { riskLoaders } from '../risk/loaders.ts';

/** The loaders of one operation. */
export type Loaders = RecordLoaders &
  ReturnType<typeof registryLoaders> &
  ReturnType<typeof documentLoaders> &
  ReturnType<typeof webhookLoaders> &
  ReturnType<typeof calendarLoaders> &
  ReturnType<typeof logOfChanges>;

/** Returns the loaders for one instant of an operation. Accessing a loader performs the authorization check. */
export const createLoaders: (scope: LoaderScope) => Loaders = authorizedLoaders([
  ...recordLoaders,
  { action: 'registry.read', make: registryLoaders },
  { action: 'document.read', make: documentLoaders },
  { action: 'webhook.read', make: webhookLoaders },
  { action: 'self.read', make: calendarLoaders },
  { action: 'log.read', make: logOfChanges },
]);

/** Loaders that do not belong to a single kind of record. */
function registryLoaders(scope: LoaderScope) {
  const { snapshot } = scope;
  const risk = riskLoaders(snapshot);
  const together = new Map<string, number>();
  return {
    expirations: new ListReader<ExpirationRow, ListedExpirations>(expirationList, scope),
    documentsOfAttestation: manyBy(
      (keys) => findDocumentsBehind(snapshot, 'Attestation', keys),
      ({ recordId }) => recordId,
    ),
    documentsOfAudit: manyBy(
      (keys) => findDocumentsBehind(snapshot, 'Audit', keys),
      ({ recordId }) => recordId,
    ),
    ...thirdPartyLoaders(snapshot),
    ...risk,
    ...procurementLoaders(snapshot, risk),
    supplyChain: {
      of: (root: string, direction: Direction, reach: Reach) => new SupplyChain(snapshot, root, direction, reach),
    },
    policyPreview: {
      of: (of: Previewed, draft: Draft) => new PolicyPreview(snapshot, of, draft),
    },
    comparison: {
      of: (key: string, before: Side, after: Side) => new Comparison(snapshot, key, before, after),
    },
    portfolio: {
      of: (args: PortfolioArgs) => new Portfolio(snapshot, { ...args, together }),
      history: (args: HistoryArgs) => historyOf(snapshot, args),
    },
    ...catalogueLoaders(snapshot),
  };
}

function documentLoaders({ snapshot }: LoaderScope) {
  return { contentOf: { load: (key: string) => findContent(snapshot, key) } };
}

function logOfChanges(scope: LoaderScope) {
  return {
    changes: new ListReader<ChangeRow, ChangeWhere>(changeList, scope),
    ...logLoaders(scope.snapshot),
  };
}

function webhookLoaders(scope: LoaderScope) {
  const { snapshot } = scope;
  return {
    webhookDeliveries: new ListReader<DeliveryRow, WebhookDeliveryWhere>(webhookDeliveryList, scope),
    webhookSecretsOf: manyBy(
      (keys) => findSecretInfos(snapshot, keys),
      ({ subscriptionId }) => subscriptionId,
    ),
    webhookHealthOf: oneBy(
      (keys) => findHealth(snapshot, keys),
      ({ subscriptionId }) => subscriptionId,
    ),
  };
}

function calendarLoaders({ snapshot }: LoaderScope) {
  return {
    calendarTokenOf: oneBy(
      (keys) => findTokenInfos(snapshot, keys),
      ({ feedId }) => feedId,
    ),
  };
}
