import { createHash } from 'node:crypto';
import type { Problems } from '../../input/problems.ts';
import { OTHER_FILES, readBytes, readContent } from './content.ts';
import { type Envelope, envelopeMediaType, isEnvelope, openEnvelope } from './envelope.ts';
import {
  type Content,
  emptyExtract,
  type EvidenceFormat,
  type Extract,
  plain,
  type ReadingOptions,
} from './extract.ts';
import { readers } from './formats.ts';

/** A document that was understood, before anything of it is looked up. */
export interface ReadDocument {
  bytes: Buffer;
  sha256: string;
  mediaType: string;
  envelope: Envelope | null;
  extract: Extract;
}

/** Reads a document: decodes, opens its envelope, validates and extracts. Null where it cannot be; everything wrong is noted. */
export function readDocument(
  base64: string,
  { format, ...options }: ReadingOptions & { format: EvidenceFormat | null },
  problems: Problems,
): ReadDocument | null {
  const bytes = readBytes(base64, problems);
  const content = bytes && readContent(bytes, problems);
  if (!bytes || !content) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!isEnvelope(content.json)) {
    const reader = readerOf(content, format);
    if (!reader) {
      problems.add('INVALID', format === null ? 'content' : 'format', unrecognised(format));
      return null;
    }
    const extract = reader.read(content, options, problems);
    return { bytes, sha256, mediaType: reader.mediaType, envelope: null, extract };
  }
  const envelope = openEnvelope(content.json, problems);
  const extract = envelope && readPayload(envelope, format, options, problems);
  return envelope && extract && { bytes, sha256, mediaType: envelopeMediaType, envelope, extract };
}

/** What is in an envelope: a document of one of the formats, or something that is kept and not read. */
function readPayload(
  { payload, payloadType }: Envelope,
  format: EvidenceFormat | null,
  options: ReadingOptions,
  problems: Problems,
): Extract | null {
  const reading = problems.at();
  const before = problems.found.length;
  const content = readContent(payload, reading);
  const reader = content && readerOf(content, format);
  if (content && reader) return reader.read(content, options, problems);
  if (format !== null && format !== 'OTHER') {
    problems.add('INVALID', 'format', unrecognised(format));
    return null;
  }
  // That it is no text, or no JSON, is wrong of our formats alone.
  problems.found.splice(before);
  const message = `the payload of type ${JSON.stringify(plain(payloadType, 200))} is stored with the document but not read`;
  const extract = emptyExtract('OTHER');
  return { ...extract, title: plain(payloadType, 200), notes: [{ code: 'NOT_READ', path: '/payload', message }] };
}

function readerOf(content: Content, format: EvidenceFormat | null) {
  if (format === null) return readers.find((one) => one.recognises(content));
  // Any text can be a table; the others say what they are.
  return readers.find((one) => one.format === format && (format === 'QUESTIONNAIRE' || one.recognises(content)));
}

function unrecognised(format: EvidenceFormat | null): string {
  if (format !== null && format !== 'OTHER') return `is ${format}, but the document is not in that format`;
  return (
    'is not a supported document. Supported are CycloneDX 1.6 and 1.7 (bomFormat), OSCAL assessment results, in-toto statements, ' +
    'signed envelopes (DSSE), and questionnaire answers as CSV with a column for the question and a column for the answer. ' +
    OTHER_FILES
  );
}
