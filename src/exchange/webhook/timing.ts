/** The timing of deliveries, in milliseconds. */
export interface WebhookTiming {
  /** Waits before the second attempt, the third and so on. After the last attempt the delivery is given up. */
  retryAfterMs: readonly number[];
  /** How long a receiver may take to answer. */
  timeoutMs: number;
  /** How long a server leases a delivery. After that another server assumes that it died and takes over. */
  leaseMs: number;
  /** Interval between checks for due deliveries without a notification. */
  lookEveryMs: number;
  /** How long all attempts must fail before the subscription is disabled. */
  disableAfterMs: number;
  /** Wait before the next check if the owner has no active key. */
  unadmittedMs: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** The schedule that Standard Webhooks suggests: ten attempts in about three days. */
export const USUAL_WEBHOOK_TIMING: Omit<WebhookTiming, 'timeoutMs'> = {
  retryAfterMs: [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
  // Longer than the largest WEBHOOK_TIMEOUT_MS.
  leaseMs: 75 * SECOND,
  lookEveryMs: 10 * SECOND,
  disableAfterMs: 5 * 24 * HOUR,
  unadmittedMs: MINUTE,
};
