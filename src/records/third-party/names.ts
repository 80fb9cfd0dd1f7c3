/** Words that say what form a company has, and not who it is. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated llc llp lp ltd limited corp corporation co company plc pllc pc gmbh mbh ag kg sa sas sarl srl spa ' +
    'bv nv oy ab as aps kk pte pty sdn bhd the'
  ).split(' '),
);

/**
 * A name as names are compared: without case, accents, punctuation and legal form. "Lab Corp., S.A." and "LAB" are the same; a
 * name that is nothing but a legal form stays as it is.
 */
export function normalisedName(name: string): string {
  return wordsOfName(name).join(' ');
}

/** The words of a name as names are compared. */
export function wordsOfName(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    // S.A. and U.S. are words; so is what stands before 's.
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}
