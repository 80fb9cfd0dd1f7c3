import { assurance } from '../../../db/tables/attestation.ts';
import { code, date, known, oneOf, text, url } from '../../input/fields.ts';
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

/** Fields for reading a questionnaire. */
export const questionnaireFields = {
  questionColumn: known(text(200)),
  answerColumn: known(text(200)),
  commentColumn: known(text(200)),
  mapping: known(requirementsField),
};
