import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';
import type { Traces } from './traces.ts';

/** Returns the traces of a server; null if the settings name no collector. The packages are loaded only if they do. */
export async function startTraces(config: Config, log: FastifyBaseLogger): Promise<Traces | null> {
  const url = collectorOf(config);
  if (url === null) return null;
  const { OpenTelemetry } = await import('./open-telemetry.ts');
  return new OpenTelemetry(url, log);
}

/** Returns the address for traces: that of traces as it is, or the path for traces below the common one. */
function collectorOf(config: Config): string | null {
  if (config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== undefined) return config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  if (config.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return null;
  return `${config.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, '')}/v1/traces`;
}
