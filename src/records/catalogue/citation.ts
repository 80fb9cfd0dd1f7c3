/** Titles of works whose references do not name the work. */
const works: Readonly<Record<string, string>> = {
  CSF: 'NIST CSF 2.0',
  SP_800_53: 'NIST SP 800-53',
  ISO_27001: 'ISO/IEC 27001:2022, A',
  HPH_CPG: 'HHS CPG',
  PRC_LAW: 'China:',
};

/** Returns a citation in words: the work and the passage. */
export const citationText = ({ source, reference }: { source: string; reference: string }): string =>
  works[source] === undefined ? reference : `${works[source]} ${reference}`;
