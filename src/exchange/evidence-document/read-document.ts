import { createHash } from 'node:crypto';
import type { Problems } from '../../input/problems.ts';
import { OTHER_FILES, readBytes, readContent, unstorableTexts } from './content.ts';
import {
  bundleMediaType,
  type Envelope,
  envelopeMediaType,
  isEnvelope,
  openEnvelope,
  payloadIn,
  unbundled,
} from './envelope.ts';
import { XLSX_MEDIA_TYPE } from '../import/table/xlsx/read-xlsx.ts';
import {
  type Content,
  emptyExtract,
  type EvidenceFormat,
  type EvidenceReader,
  type Extract,
  type FoundContent,
  plain,
  type ReadingOptions,
} from './extract.ts';
import { readers } from './formats.ts';
import { noteViolations } from './validation.ts';

/** A document that was read, before anything is looked up in the registry. */
export interface ReadDocument {
  bytes: Buffer;
  sha256: string;
  mediaType: string;
  envelope: Envelope | null;
  extract: Extract;
}

/** Decodes, validates and extracts a document, with or without an envelope. Returns null and adds problems on failure. */
export async function readDocument(
  base64: string,
  { format, ...options }: ReadingOptions & { format: EvidenceFormat | null },
  problems: Problems,
): Promise<ReadDocument | null> {
  const bytes = readBytes(base64, problems);
  const content = bytes && (await readContent(bytes, options.sheet, problems));
  if (!bytes || !content) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { envelope: wrapped, path } = unbundled(content.json);
  if (!isEnvelope(wrapped)) {
    const reader = readerOf(content, format, options);
    if (!reader) {
      problems.add('INVALID', format === null ? 'content' : 'format', unrecognized(format));
      return null;
    }
    const extract = readWith(reader, { ...content, isSigned: false }, options, problems);
    const mediaType = content.sheet ? XLSX_MEDIA_TYPE : reader.mediaType;
    return extract && { bytes, sha256, mediaType, envelope: null, extract };
  }
  const envelope = isStorable(content, problems) ? openEnvelope(wrapped, path, problems) : null;
  const extract = envelope && (await readPayload(envelope, format, options, problems));
  if (!envelope || !extract) return null;
  if (path === '') return { bytes, sha256, mediaType: envelopeMediaType, envelope, extract };
  const message = 'is stored with the document but not checked; only registered keys prove a signature';
  extract.notes.push({ code: 'NOT_PROVEN', path: '/verificationMaterial', message });
  return { bytes, sha256, mediaType: bundleMediaType, envelope, extract };
}

/** Reads the payload of an envelope. A payload in an unknown format gives an extract of format OTHER. */
async function readPayload(
  { payload, payloadType }: Envelope,
  format: EvidenceFormat | null,
  options: ReadingOptions,
  problems: Problems,
): Promise<Extract | null> {
  const problemsBefore = problems.found.length;
  const content = await readContent(payload, options.sheet, problems.at());
  const reader = content && readerOf(content, format, options);
  if (content && reader) return readWith(reader, { ...content, isSigned: true }, options, problems);
  if (format !== null && format !== 'OTHER') {
    problems.add('INVALID', 'format', unrecognized(format));
    return null;
  }
  // A payload in another format need not be text or JSON, so drop those problems.
  problems.found.splice(problemsBefore);
  const message = `the payload of type ${JSON.stringify(plain(payloadType, 200))} is stored with the document but not read`;
  const extract = emptyExtract('OTHER');
  return { ...extract, title: plain(payloadType, 200), notes: [{ code: 'NOT_READ', path: '/payload', message }] };
}

const readWith = (reader: EvidenceReader, content: FoundContent, options: ReadingOptions, problems: Problems) =>
  isStorable(content, problems) ? reader.read(content, options, problems) : null;

/** Returns whether every text in JSON can be stored. Adds a problem for each that cannot. */
function isStorable({ json }: Content, problems: Problems): boolean {
  const violations = unstorableTexts(json);
  noteViolations(violations, 'text', problems);
  return violations.length === 0;
}

/** Returns the JSON that was read from a stored document: the payload of its envelope, if it has one. */
export function storedJson(bytes: Buffer): unknown {
  const { envelope } = unbundled(JSON.parse(bytes.toString('utf8')));
  const payload = payloadIn(envelope);
  return payload === null ? envelope : JSON.parse(payload.toString('utf8'));
}

function readerOf(content: Content, format: EvidenceFormat | null, options: ReadingOptions) {
  if (format === null) return readers.find((reader) => reader.recognizes(content, options));
  // Any text can be a table, so a questionnaire is trusted; the other formats identify themselves.
  return readers.find(
    (reader) => reader.format === format && (format === 'QUESTIONNAIRE' || reader.recognizes(content, options)),
  );
}

function unrecognized(format: EvidenceFormat | null): string {
  if (format !== null && format !== 'OTHER') return `is ${format}, but the document is not in that format`;
  return (
    'is not a supported document. Supported are CycloneDX 1.6 and 1.7 (bomFormat), OSCAL assessment results, in-toto statements, ' +
    'signed envelopes (DSSE) and Sigstore bundles around one, and answered questionnaires in CSV or XLSX with a column for the question and a column for the answer ' +
    '(for other names of columns, give the format QUESTIONNAIRE and the columns). ' +
    OTHER_FILES
  );
}
