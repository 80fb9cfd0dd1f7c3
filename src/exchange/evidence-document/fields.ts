import { z } from 'zod';
import { assurance } from '../../../db/tables/attestation.ts';
import { code, date, known, listOf, oneOf, text, url } from '../../input/fields.ts';
import { requirementsField } from '../../records/requirement-mapping/fields.ts';

/** Fields of an input about a document of evidence that can be checked without reading the registry. */
export const evidenceDocumentFields = {
  source: known(text(100)),
  fileName: known(text(255)),
  url: known(url),
  framework: known(code(100, 'HIPAA_SECURITY_RULE')),
  assurance: known(oneOf(assurance.enumValues)),
  attestedOn: known(date),
  validUntil: known(date),
};

/** Most records made from one document. */
export const MAX_RECORDS = 10_000;

/** A place in a document: a JSON pointer (RFC 6901) or a line. Empty means the whole document. */
const place = z.union([z.literal(''), text(20_000)], 'must be a JSON pointer or a line');

/** Fields and parts of a stored document, as its ingestion writes them. */
export const storedDocumentFields = {
  ...evidenceDocumentFields,
  outcomes: listOf(z.object({ path: place }), MAX_RECORDS),
  notes: listOf(z.object({ path: place }), 500),
};

/** Fields for reading a questionnaire. */
export const questionnaireFields = {
  questionColumn: known(text(200)),
  answerColumn: known(text(200)),
  commentColumn: known(text(200)),
  sheet: known(text(200)),
  mapping: known(requirementsField),
};
