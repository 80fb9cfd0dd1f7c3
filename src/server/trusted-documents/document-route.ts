import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { contentTypes, csvHeader, csvRow } from '../../exchange/export/text.ts';
import { httpStatus, type PublicErrorCode } from '../../input/errors.ts';
import type { WithKey } from '../admission.ts';
import type { RunGraphql } from '../apollo-request.ts';
import type { CachedAnswers } from '../cached-answers.ts';
import { GRAPHQL_RESPONSE, refuse, refuseAll } from '../error-response.ts';
import { type QueryString, readParameters } from '../query-parameters.ts';
import { etagOf } from '../response-cache.ts';
import type { Traces } from '../traces.ts';
import { sendValidated } from '../validated.ts';
import { type DocumentRows, nextCursorOf, rowsOf } from './document-rows.ts';
import type { TrustedDocuments } from './load.ts';
import { FORMAT, sha256Of, type TrustedDocument } from './trusted-document.ts';

interface Options {
  schema: GraphQLSchema;
  withKey: WithKey;
  run: RunGraphql;
  answers: CachedAnswers;
  documents: TrustedDocuments;
  traces: Traces | null;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

const JSON_TYPE = 'application/json; charset=utf-8';
/** The variable that a next page sets. */
const AFTER = 'after';

/**
 * Serves the trusted documents at addresses of their own: `GET /q/<name>` with the variables as parameters, as JSON or as
 * CSV. `GET /q` lists them. A request runs as it would at `/graphql`, with the same limits.
 */
export function serveDocuments(
  http: FastifyInstance,
  { schema, withKey, run, answers, documents, traces }: Options,
): void {
  const listed = Buffer.from(JSON.stringify({ documents: documents.all.map(describe) }));
  const list = { body: listed, contentType: JSON_TYPE, etag: etagOf(listed) };
  http.get(
    '/q',
    { onRequest: withKey('self.read') },
    async (request, reply) => await sendValidated(request, reply, list),
  );

  void http.register(async (scope) => {
    traces?.follow(scope);
    answers.keepThoseOf(scope);
    scope.route<{ Params: { name: string }; Querystring: QueryString }>({
      method: 'GET',
      url: '/q/:name',
      onRequest: withKey('self.read'),
      compress: { encodings: ['gzip'] },
      handler: async (request, reply) => {
        if (answers.find(request, request.url)) return await answers.send(request, reply);
        const [, name = '', suffix] = /^(.*?)(?:\.(json|csv))?$/.exec(request.params.name) ?? [];
        const document = documents.byName(name);
        if (!document) return unknownDocument(request, reply, name);
        const { [FORMAT]: chosen = suffix, ...parameters } = request.query;
        if (chosen !== undefined && chosen !== 'json' && chosen !== 'csv') {
          return refuse(request, reply, 'BAD_USER_INPUT', 'format: must be json or csv.', { field: FORMAT });
        }
        const accepts = request.headers.accept?.includes('text/csv') ?? false;
        const asCsv = chosen === undefined ? accepts : chosen === 'csv';
        const { rows, text, variables } = document;
        if (asCsv && typeof rows === 'string') {
          const message = `The document ${name} has no CSV: ${rows}. Ask for JSON.`;
          return refuse(request, reply, 'BAD_USER_INPUT', message, { status: chosen === undefined ? 406 : 400 });
        }
        const withoutAny = `the document ${name} has no variables.`;
        const { given, problems } = readParameters(schema, variables, parameters, { withoutAny });
        if (problems.length > 0) return refuseAll(request, reply, 'BAD_USER_INPUT', problems);
        try {
          const body = { query: text, variables: given };
          const answer = await run(request, { method: 'POST', body, search: '', accept: GRAPHQL_RESPONSE });
          // Sent when the operation is closed.
          return asCsv ? csvOf(request, reply, answer, rows as DocumentRows, name) : jsonOf(reply, answer);
        } finally {
          await request.operation?.close();
        }
      },
    });
  });

  function unknownDocument(request: FastifyRequest, reply: FastifyReply, name: string) {
    const names = documents.all.map((document) => document.name).join(', ');
    const message = `There is no document ${JSON.stringify(name.slice(0, 100))}; there are ${names}. GET /q describes them.`;
    return refuse(request, reply, 'PERSISTED_DOCUMENT_NOT_FOUND', message, { status: 404 });
  }
}

function describe({ name, description, text, variables, rows }: TrustedDocument) {
  return {
    name,
    description,
    address: `/q/${name}`,
    formats: typeof rows === 'string' ? ['json'] : ['json', 'csv'],
    variables: variables.map(({ name: variable, type, defaultValue }) => ({
      name: variable,
      type: String(type),
      ...(defaultValue !== undefined && { default: defaultValue }),
    })),
    sha256: sha256Of(text),
  };
}

type Sent = Awaited<ReturnType<RunGraphql>>;

function jsonOf(reply: FastifyReply, { status, body }: Sent): string {
  void reply.code(status).type(JSON_TYPE);
  return body;
}

/** Returns the rows of an answer as text. An answer with errors stays JSON, with the status of its first error: half a table looks whole. */
function csvOf(request: FastifyRequest, reply: FastifyReply, sent: Sent, rows: DocumentRows, name: string): string {
  const { data, errors } = JSON.parse(sent.body) as Answer;
  if (errors || !data) {
    const status = sent.status === 200 ? statusOf(errors?.[0]?.extensions?.code) : sent.status;
    return jsonOf(reply, { ...sent, status });
  }
  const cursor = nextCursorOf(rows, data);
  if (cursor !== null) reply.header('link', `<${nextAddress(request, cursor)}>; rel="next"`);
  const { columns } = rows;
  reply.type(contentTypes.csv).header('content-disposition', `attachment; filename="${name}.csv"`);
  return [csvHeader(columns), ...rowsOf(rows, data).map((row) => csvRow(columns, row))].join('');
}

function statusOf(code: string | undefined): number {
  return httpStatus(code as PublicErrorCode) ?? 500;
}

function nextAddress({ url }: FastifyRequest, cursor: string): string {
  const [path, search] = url.split('?') as [string, string?];
  const parameters = new URLSearchParams(search);
  parameters.set(AFTER, cursor);
  return `${path}?${parameters.toString()}`;
}
