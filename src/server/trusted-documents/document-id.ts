import type { FastifyRequest } from 'fastify';
import type { PublicErrorCode } from '../../input/errors.ts';
import type { Role } from '../../registry/access.ts';
import type { GraphqlRequest } from '../apollo-request.ts';
import type { TrustedDocuments } from './load.ts';
import { sha256Of } from './trusted-document.ts';

/** Why a request is not run. */
interface Refusal {
  code: PublicErrorCode;
  message: string;
  details?: { field: string };
}

type Parameters = Readonly<Record<string, unknown>>;

const QUERY = 'query';
const DOCUMENT_ID = 'documentId';

/**
 * Returns the operation of a request, with the text of the document that it names: by `documentId`, or by the hash in
 * `extensions.persistedQuery` without a text. Keys in a role of `onlyTrusted` may run no other document.
 */
export function identified(
  request: FastifyRequest,
  documents: TrustedDocuments,
  onlyTrusted: readonly Role[],
): GraphqlRequest | Refusal {
  const { method } = request;
  const isGet = method === 'GET' || method === 'HEAD';
  const parameters = parametersOf(isGet ? request.query : request.body);
  const asSent = { method: isGet ? 'GET' : method, body: request.body, search: searchOf(request) };
  const id = parameters[DOCUMENT_ID];
  if (id === undefined || id === null) {
    const text = parameters[QUERY] ?? documents.textWithHash(persistedHash(parameters) ?? '');
    const isTrusted = typeof text === 'string' && documents.textWithHash(sha256Of(text)) !== undefined;
    if (onlyTrusted.includes(request.actor!.role) && !isTrusted) return notTrusted(request.actor!.role);
    return text === undefined || text === parameters[QUERY] ? asSent : withText(asSent, text as string);
  }
  if (typeof id !== 'string') {
    return badRequest('documentId: must be one text: the name of a document, or sha256: and the hash of its text.');
  }
  if (parameters[QUERY] !== undefined) return badRequest('documentId: send documentId or query, not both.');
  const text = documents.textOf(id);
  if (text !== undefined) return withText(asSent, text);
  return {
    code: 'PERSISTED_DOCUMENT_NOT_FOUND',
    message: `There is no document ${JSON.stringify(id.slice(0, 100))}. GET /q lists the documents of this server.`,
    details: { field: DOCUMENT_ID },
  };
}

function parametersOf(sent: unknown): Parameters {
  return typeof sent === 'object' && sent !== null ? (sent as Parameters) : {};
}

function searchOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

/** Returns the hash of the protocol of automatic persisted queries; undefined if there is none. */
function persistedHash({ extensions }: Parameters): string | undefined {
  try {
    const read = typeof extensions === 'string' ? (JSON.parse(extensions) as unknown) : extensions;
    const { sha256Hash } = (parametersOf(read).persistedQuery ?? {}) as { sha256Hash?: unknown };
    return typeof sha256Hash === 'string' ? sha256Hash : undefined;
  } catch {
    // Apollo Server says what is wrong with it.
    return undefined;
  }
}

function withText({ method, body, search }: GraphqlRequest, text: string): GraphqlRequest {
  if (method !== 'GET') {
    const { [DOCUMENT_ID]: _, ...others } = parametersOf(body);
    return { method, body: { ...others, [QUERY]: text }, search };
  }
  const parameters = new URLSearchParams(search);
  parameters.delete(DOCUMENT_ID);
  parameters.set(QUERY, text);
  return { method, body, search: `?${parameters.toString()}` };
}

const badRequest = (message: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  details: { field: DOCUMENT_ID },
});

const notTrusted = (role: Role): Refusal => ({
  code: 'FORBIDDEN',
  message: `Keys in role ${role} run only documents that the operator registered (TRUSTED_DOCUMENTS_ONLY). Send documentId; GET /q lists the documents.`,
});
