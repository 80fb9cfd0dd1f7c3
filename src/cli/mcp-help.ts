import { serverHelp } from './client.ts';
import { exitCodes } from './failure.ts';

/** Help text of `attestry mcp`, printed after the options. */
export const mcpHelp = `
A server of the Model Context Protocol on standard input and output, for agents on this machine. It asks the server with
the key, so the role and the limits of the key apply. Its tools only read. It ends when its input ends; logs are on standard
error. If the server cannot be reached, each answer says so.
${serverHelp}
For the local server the key is that of role AUDITOR: it reads everything and changes nothing.

Configuration of an MCP client:
  {
    "mcpServers": {
      "attestry": {
        "command": "npx",
        "args": ["--no", "--prefix", "/path/to/attestry", "attestry", "mcp"],
        "env": { "ATTESTRY_URL": "https://attestry.lab.example/", "ATTESTRY_KEY": "atk_…" }
      }
    }
  }
A client that speaks HTTP needs no command: https://attestry.lab.example/mcp with "Authorization: Bearer atk_…".

Exit codes:
  0  its input ended
  ${exitCodes.NOT_UNDERSTOOD}  the command or a setting is wrong
  ${exitCodes.FAILED}  something went wrong here`;
