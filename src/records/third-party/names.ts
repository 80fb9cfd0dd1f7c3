/** Words for the legal form of a company; they do not identify it. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated llc llp lp ltd limited corp corporation co company plc pllc pc gmbh mbh ag kg sa sas sarl srl spa ' +
    'bv nv oy ab as aps kk pte pty sdn bhd the'
  ).split(' '),
);

/**
 * Returns a name in the form to compare: without case, accents, punctuation and legal form. "Lab Corp., S.A." and "LAB"
 * are equal. A name that consists only of legal forms retains them.
 */
export function normalizedName(name: string): string {
  return wordsOfName(name).join(' ');
}

/** Returns the words of a name in the form to compare. */
export function wordsOfName(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    // S.A. and U.S. are one word each, and so is a possessive like Quest's.
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}
