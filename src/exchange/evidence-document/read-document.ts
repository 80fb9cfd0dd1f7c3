import { createHash } from 'node:crypto';
import type { Problems } from '../../input/problems.ts';
import { OTHER_FILES, readBytes, readContent } from './content.ts';
import { type Envelope, envelopeMediaType, isEnvelope, openEnvelope } from './envelope.ts';
import { XLSX_MEDIA_TYPE } from '../import/table/xlsx/read-xlsx.ts';
import {
  type Content,
  emptyExtract,
  type EvidenceFormat,
  type Extract,
  plain,
  type ReadingOptions,
} from './extract.ts';
import { readers } from './formats.ts';

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
  if (!isEnvelope(content.json)) {
    const reader = readerOf(content, format, options);
    if (!reader) {
      problems.add('INVALID', format === null ? 'content' : 'format', unrecognized(format));
      return null;
    }
    const extract = reader.read(content, options, problems);
    return { bytes, sha256, mediaType: content.sheet ? XLSX_MEDIA_TYPE : reader.mediaType, envelope: null, extract };
  }
  const envelope = openEnvelope(content.json, problems);
  const extract = envelope && (await readPayload(envelope, format, options, problems));
  return envelope && extract && { bytes, sha256, mediaType: envelopeMediaType, envelope, extract };
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
  if (content && reader) return reader.read(content, options, problems);
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
    'signed envelopes (DSSE), and answered questionnaires in CSV or XLSX with a column for the question and a column for the answer ' +
    '(for other names of columns, give the format QUESTIONNAIRE and the columns). ' +
    OTHER_FILES
  );
}
