import type { ChangeRow } from '../registry/change-log.ts';
import type { DeliveryRow } from '../exchange/webhook/repository.ts';
import type { ExpirationRow } from '../insight/expiration/repository.ts';
import type { Page } from '../registry/page/page.ts';
import type { RecordName, Row } from '../registry/records.ts';

// The pages that resolvers of connections receive. The code generator needs one exported type for each connection.
export type RecordPage<N extends RecordName> = Page<Row<N>>;
export type ChangePage = Page<ChangeRow>;
export type ExpirationPage = Page<ExpirationRow>;
export type WebhookDeliveryPage = Page<DeliveryRow>;
