import { exitCodes, serverHelp } from './client.ts';

/** What `attestry webhooks` and each of its commands says after the options. */
export const webhooksHelp = `${serverHelp}
The local server's key is that of INTEGRATION: a subscription is its maker's, and other integrations do not see it.

Exit codes: 0 done; 1 refused, saying why; ${exitCodes.NOT_UNDERSTOOD} not understood; ${exitCodes.REFUSED} no server, or it does not take the key;
${exitCodes.FAILED} the server could not answer.`;

export const createHelp = `
Messages are sent by POST as JSON {"type", "timestamp", "data"}, signed after Standard Webhooks: verify them with the secret
that is printed once, by any library of standardwebhooks.com. Each entry of the log arrives at least once, and those about one
third party in order; the header webhook-id is the same at each attempt.

Examples:
  npx attestry webhooks create --name "Risk desk" --to https://hooks.lab.example/attestry --types RISK_LEVEL,PROCUREMENT_ANSWER
  npx attestry webhooks create --name Papers --to https://hooks.lab.example/in --types CERTIFICATION --countries CN,HK`;
