/** Starts the embedded Postgres of argv[2], prints its URL as JSON, and runs until it is killed. */
import { startEmbedded } from '../../db/embedded.ts';

const [, , dataDirectory = ''] = process.argv;
try {
  const { url } = await startEmbedded(dataDirectory, { purpose: 'tests', durable: false });
  console.log(JSON.stringify({ url }));
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).message }));
}
