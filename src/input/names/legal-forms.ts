/**
 * Legal forms as names state them, in abbreviations and in full. The list of legal forms of the world is ISO 20275, Entity
 * Legal Forms (ELF); the comments name some of its codes (code list 1.6 of 2026-02-19, published by GLEIF). A form is written
 * here in lower-case ASCII. Spaces do not matter: "s p a", "s.p.a." and "spa" are the same.
 */

/** Forms at the end of a name. */
const AT_THE_END = `
  # United States, United Kingdom, Ireland, Canada, Australia, India, Singapore, Malaysia, Hong Kong (ELF HZEH, H0PO, XTIQ)
  inc, incorporated, incorporation, corp, corporation, co, company, ltd, limited, llc, lc, l3c, llp, lllp, lp, pllc, pc, plc
  limited liability company, limited liability partnership, limited partnership, public limited company, professional corporation
  professional limited liability company, professional association, public benefit corporation, a medical corporation
  a professional corporation, a law corporation, chartered, ltee, limitee, ulc, dac, clg, cic, pte, pty, proprietary, pvt
  private, sdn bhd, bhd, berhad, opc, private limited, private limited company, joint stock company, jsc, pjsc, ojsc, cjsc
  open joint stock company, closed joint stock company, public joint stock company, private joint stock company
  private stock company, unlimited, na, national association
  # Germany, Austria, Switzerland, Liechtenstein (2HBR, 6QQB, AXSB, 5WWO)
  gmbh, ggmbh, mbh, gesmbh, ag, kg, ohg, kgaa, gbr, ug haftungsbeschrankt, se, partg, partg mbb
  gesellschaft mit beschrankter haftung, aktiengesellschaft, kommanditgesellschaft, and co, and co kg, and cokg, and co ohg
  and co kgaa, and cie, co kg
  # France, Belgium, Luxembourg, Monaco (V73T, BSZ8, 6HB6)
  sa, sas, sasu, sarl, eurl, snc, sca, scs, societe anonyme, societe a responsabilite limitee, societe par actions simplifiee
  sprl, srl, bvba, nv, bv, cvba, sagl, naamloze vennootschap, besloten vennootschap, vof, scrl
  # Italy, Spain, Portugal, Latin America (P9F2, JB2M, 5RDO, AHXO)
  spa, srls, sapa, societa per azioni, societa a responsabilita limitata, sociedad anonima, sociedad anonima de capital variable
  sociedad limitada, sociedad de responsabilidad limitada, sociedad de responsabilidad limitada de capital variable
  sociedad por acciones simplificada, sociedad anonima cerrada, sociedade anonima, slu, sau, slp, sac, saa, saca, sapi
  sa de cv, sapi de cv, sab de cv, s de rl, s de rl de cv, sc de rl de cv, de cv, ltda, limitada, cia ltda, compania limitada
  compania anonima, y cia, e cia, cia, lda, eirl, eireli, sociedad anonima bursatil, y cia ltda, y cia sa, y cia s en c
  y cia s en cs, s en c, s en cs, sociedad en comandita, unipessoal lda
  # Nordic and Baltic countries (XJHM, ZRPO, FF5Q)
  ab, publ, aktiebolag, as, asa, aps, ivs, oy, oyj, abp, osakeyhtio, ehf, uab, sia, aktsiaselts, aksjeselskap
  aktieselskab, anpartsselskab, amba, ans
  # Central and eastern Europe (FJ0E, O7XB)
  sp z oo, spolka z ograniczona odpowiedzialnoscia, spolka akcyjna, sp j, sp k, spj, spk, sro, spol s ro, kft, zrt, nyrt
  doo, dooel, ead, ood, eood, adsits, pao, oao, zao, ooo, odo, nao, chao, too, tov, tzov, pat, prat, vat
  obshchestvo s ogranichennoi otvetstvennostyu, obshchestvo s ogranichennoy otvetstvennostyu
  aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo
  publichnoe aktsionernoe obshchestvo, aktsionerne tovarystvo, shpk, sha, doel
  # Turkey, Caucasus, central Asia, Greece, Cyprus
  anonim sirketi, limited sirketi, ltd sti, sti, mmc, qsc, asc, epe, ike, limited by guarantee
  # Gulf states, Middle East, Africa
  fze, fzc, fzco, fz llc, fzllc, fz co, dmcc, wll, saog, saoc, sal, sarl offshore, saleholding, sae, psc, pjsc, pssc, spc, dwc
  free zone establishment, free zone company, est, with limited liability, pty ltd, suarl
  # China, Japan, Korea, Vietnam, Indonesia, Thailand, Philippines (ECAK, T417, 2EVR)
  youxian gongsi, gufen youxian gongsi, youxian zeren gongsi, gongsi, kk, kabushiki kaisha, godo kaisha, yugen kaisha
  kabushikigaisha, co ltd, company limited, jusik hoesa, chusik hoesa, tbk, perseroan terbatas, cong ty tnhh, pcl
  public company limited, ltd liability co
`;

/** Short forms at the end of a name that are also states, or words. They matter only if names are compared by likeness. */
const AT_THE_END_IF_ALIKE =
  'ao, pa, ps, sc, eu, is, et, op, gp, ks, pp, dp, fop, ip, ug, ev, ek, eg, sl, ca, hf, ou, bt, rt, dd, ad, ae, cc, cv, gk, yk, pt';

/** Forms before a name, as in Russian, Ukrainian, Kazakh and Indonesian. Nothing else begins with them. */
const BEFORE = `
  ooo, oao, zao, pao, nao, pjsc, ojsc, cjsc, jsc, llc, odo, tov, tzov, fgup, limited liability company, joint stock company
  open joint stock company, closed joint stock company, public joint stock company, private joint stock company
  obshchestvo s ogranichennoi otvetstvennostyu, obshchestvo s ogranichennoy otvetstvennostyu, aktsionernoe obshchestvo
  otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo
  limited liability company, perseroan terbatas, kabushiki kaisha, limited liability partnership
`;

/** Short forms before a name that also begin names of their own. They matter only if names are compared by likeness. */
const BEFORE_IF_ALIKE = 'too, pat, prat, chao, gup, rup, up, chup';

/** Forms in other scripts, at either end of a name and without a space. */
const NATIVE = [
  ...['股份有限责任公司', '股份有限公司', '有限责任公司', '有限責任公司', '有限公司', '有限合伙', '集团公司', '公司'],
  ...['株式会社', '株式會社', '有限会社', '合同会社', '合資会社', '㈱', '(株)', '（株）'],
  ...['주식회사', '유한회사', '유한책임회사', '㈜', '(주)'],
  ...['общество с ограниченной ответственностью', 'публичное акционерное общество', 'закрытое акционерное общество'],
  ...['открытое акционерное общество', 'акционерное общество', 'товариство з обмеженою відповідальністю'],
];

/** Reads a table of forms, one key of joined letters for each. */
function keysOf(table: string): ReadonlySet<string> {
  const forms = table
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .flatMap((line) => line.split(','));
  return new Set(forms.map((form) => form.replaceAll(' ', '').trim()).filter((form) => form !== ''));
}

const atTheEnd = keysOf(AT_THE_END);
const atTheEndIfAlike = new Set([...atTheEnd, ...keysOf(AT_THE_END_IF_ALIKE)]);
const before = keysOf(BEFORE);
/** Lists and people also write a form first: "S.A. Cimex". */
const beforeIfAlike = new Set([...before, ...atTheEndIfAlike, ...keysOf(BEFORE_IF_ALIKE)]);

/** Most words of a form: "s p z o o" or "s de r l de c v". */
const MOST_WORDS = 9;

/** How freely forms are recognized: STRICT for equal names, FREE for similar ones. */
export type Recognition = 'STRICT' | 'FREE';

/**
 * Returns the words of a name without legal forms at its ends, and without the article "the". Words in the middle
 * identify it: "AB Diagnostics" is not "Diagnostics". The result is empty if the name consists of legal forms.
 * @param latin The same words in Latin letters, by which forms are recognized.
 */
export function withoutLegalForms(
  words: readonly string[],
  latin: readonly string[],
  recognition: Recognition,
): readonly string[] {
  const [endings, beginnings] =
    recognition === 'STRICT' ? ([atTheEnd, before] as const) : ([atTheEndIfAlike, beforeIfAlike] as const);
  let from = latin[0] === 'the' ? 1 : 0;
  let to = latin.length - from > 1 && latin.at(-1) === 'the' ? latin.length - 1 : latin.length;
  for (let count = 1; count > 0; to -= count) count = longest(latin.slice(from, to), endings, 'END');
  const leading = longest(latin.slice(from, to), beginnings, 'START');
  if (leading < to - from) from += leading;
  return words.slice(from, to);
}

/** Returns the number of words of the longest form at one end of a name. */
function longest(words: readonly string[], forms: ReadonlySet<string>, end: 'START' | 'END'): number {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const part = end === 'END' ? words.slice(-count) : words.slice(0, count);
    if (forms.has(part.join(''))) return count;
  }
  return 0;
}

/** Returns a name without legal forms in other scripts at its ends. */
export function withoutNativeForms(name: string): string {
  const rest = name.trim();
  for (const form of NATIVE) {
    if (rest.toLowerCase().endsWith(form)) return withoutNativeForms(rest.slice(0, -form.length));
    if (rest.toLowerCase().startsWith(form)) return withoutNativeForms(rest.slice(form.length));
  }
  return rest;
}
