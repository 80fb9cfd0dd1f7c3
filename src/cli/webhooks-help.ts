import { serverHelp } from './client.ts';
import { exitCodes } from './failure.ts';

/** Help text of every `attestry webhooks` command, printed after the options. */
export const webhooksHelp = `${serverHelp}
For the local server the key is that of role INTEGRATION. A subscription belongs to the principal who made it; other
integrations do not see it.

Exit codes:
  0  done
  1  the server refused, and says why
  ${exitCodes.NOT_UNDERSTOOD}  the command or a setting is wrong
  ${exitCodes.REFUSED}  no server answers, or the server refuses the key
  ${exitCodes.FAILED}  the server reports an error, or something went wrong here`;

/** Help text that only `attestry webhooks create` has. */
export const createHelp = `
A message is a POST of JSON {"type", "timestamp", "data"}, signed according to Standard Webhooks. Verify it with the
secret, which is printed only once, and any library of standardwebhooks.com. Each entry of the log arrives at least
once; entries about one third party arrive in order. The header webhook-id is the same at each attempt.

The server does not check at creation whether it can reach the address. Use "ping", then "deliveries" to see the result.

Examples:
  npx --no attestry webhooks create --name "Risk desk" --to https://hooks.lab.example/in --types RISK_LEVEL
  npx --no attestry webhooks create --name Papers --to https://hooks.lab.example/in --countries CN,HK`;
