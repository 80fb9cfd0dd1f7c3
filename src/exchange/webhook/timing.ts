/** How deliveries are timed, in milliseconds. */
export interface WebhookTiming {
  /** Waits before the second attempt, the third and so on; after the last of them a delivery is given up. */
  retryAfterMs: readonly number[];
  /** How long a receiver may take to answer. */
  timeoutMs: number;
  /** How long a server has a delivery in hand before another may take it: it was killed. */
  leaseMs: number;
  /** Between two looks for what is due though nothing was heard. */
  lookEveryMs: number;
  /** After how long of nothing but failures a subscription is disabled. */
  disableAfterMs: number;
  /** How long the owner's lack of a key is waited out before looking again. */
  unadmittedMs: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** As the specification of Standard Webhooks suggests: ten attempts in some three days. */
export const USUAL_WEBHOOK_TIMING: Omit<WebhookTiming, 'timeoutMs'> = {
  retryAfterMs: [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
  // Longer than a receiver may take, as WEBHOOK_TIMEOUT_MS can be set.
  leaseMs: 75 * SECOND,
  lookEveryMs: 10 * SECOND,
  disableAfterMs: 5 * 24 * HOUR,
  unadmittedMs: MINUTE,
};
