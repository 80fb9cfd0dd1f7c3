import type { ThirdPartyKind } from '../../generated/graphql.ts';
import type { Chance } from './chance.ts';

/** The names of an organization, and the Latin word for its web address. */
export interface OrganizationName {
  legalName: string;
  tradingNames: string[];
  slug: string;
}

const heads = 'Ver Nor Cal Lum Hel Ost Tri Ald Bri Cor Dor Eld Fen Gal Hav Ing Jun Kel Lor Mar Nev Orl Pel Quin Ros Sel Tam Ull Vis Wen Yar Zel'.split(' '); // prettier-ignore
const middles = 'a e i o u ar en or is um al an el ia'.split(' ');
const tails =
  'dyne lyn tra vex nova bridge mont dale field mark gen well ton ric sen tis wick med rax phos cyte path'.split(' ');
const fields: Record<ThirdPartyKind, readonly string[]> = {
  PARTNER_LAB: ['Reference Laboratory', 'Diagnostics', 'Pathology', 'Genomics', 'Clinical Laboratories', 'Toxicology'],
  SUPPLIER: ['Reagents', 'Medical Supply', 'Instruments', 'Bioproducts', 'Scientific', 'Devices'],
  VENDOR: ['Health Systems', 'LIS', 'Cloud', 'Couriers', 'Staffing', 'Revenue Services', 'Security', 'Informatics'],
};
const forms: Record<string, readonly string[]> = {
  US: ['Inc.', 'LLC', 'Corp.', 'LP', 'PLLC'],
  CA: ['Inc.', 'Ltd.'],
  DE: ['GmbH', 'AG'],
  CH: ['AG', 'SA'],
  FR: ['SAS', 'SA'],
  GB: ['Ltd', 'plc'],
  IE: ['Ltd', 'DAC'],
  IN: ['Pvt Ltd'],
  JP: ['K.K.'],
  SG: ['Pte. Ltd.'],
};

const cities: readonly [chinese: string, latin: string][] = [
  ['北京', 'Beijing'],
  ['上海', 'Shanghai'],
  ['深圳', 'Shenzhen'],
  ['广州', 'Guangzhou'],
  ['杭州', 'Hangzhou'],
  ['苏州', 'Suzhou'],
  ['成都', 'Chengdu'],
  ['武汉', 'Wuhan'],
];
const syllables: readonly [chinese: string, latin: string][] = [
  ['华', 'hua'],
  ['康', 'kang'],
  ['瑞', 'rui'],
  ['安', 'an'],
  ['博', 'bo'],
  ['诺', 'nuo'],
  ['达', 'da'],
  ['明', 'ming'],
  ['信', 'xin'],
  ['泰', 'tai'],
  ['恒', 'heng'],
  ['佳', 'jia'],
  ['源', 'yuan'],
  ['盛', 'sheng'],
  ['嘉', 'jia'],
  ['德', 'de'],
];
const chineseFields: Record<ThirdPartyKind, readonly [chinese: string, latin: string][]> = {
  PARTNER_LAB: [
    ['医学检验实验室', 'Medical Laboratory'],
    ['基因检测', 'Genomics'],
    ['病理诊断', 'Pathology'],
  ],
  SUPPLIER: [
    ['生物试剂', 'Reagents'],
    ['医疗器械', 'Medical Devices'],
    ['检验耗材', 'Consumables'],
  ],
  VENDOR: [
    ['信息技术', 'Information Technology'],
    ['医药物流', 'Logistics'],
    ['数据服务', 'Data Services'],
  ],
};

const givenNames = 'Ada Ben Carla Dev Elif Frank Grace Hugo Ines Jonas Kira Liam Mei Noor Omar Paula Quentin Rosa Sven Tara Uma Victor Wanda Yan'.split(' '); // prettier-ignore
const familyNames = 'Adler Brandt Castillo Dhar Eriksen Fontaine Grant Hale Ito Jansen Kaplan Lin Moreau Novak Okafor Patel Quinn Reyes Sato Tran Ueda Vance Walsh Zhang'.split(' '); // prettier-ignore

/** Returns an invented name. A Chinese one has a Latin trading name. */
export function nameOrganization(chance: Chance, kind: ThirdPartyKind, country: string | null): OrganizationName {
  if (country === 'CN') return nameChinese(chance, kind);
  const word = inventWord(chance);
  const field = chance.of(fields[kind]);
  const form = chance.of(forms[country ?? 'US'] ?? ['Ltd']);
  return {
    legalName: `${word} ${field} ${form}`,
    tradingNames: chance.is(0.4) ? [chance.is(0.5) ? word : `${word} ${field}`] : [],
    slug: word.toLowerCase(),
  };
}

function nameChinese(chance: Chance, kind: ThirdPartyKind): OrganizationName {
  const [city, cityLatin] = chance.of(cities);
  const name = [chance.of(syllables), chance.of(syllables)];
  const [field, fieldLatin] = chance.of(chineseFields[kind]);
  const latin = name.map(([, syllable]) => syllable).join('');
  const word = latin.replace(/^./, (letter) => letter.toUpperCase());
  return {
    legalName: `${city}${name.map(([character]) => character).join('')}${field}有限公司`,
    tradingNames: [`${cityLatin} ${word} ${fieldLatin}`],
    slug: latin,
  };
}

/** Returns a made-up word that is not the name of an organization we know. */
export function inventWord(chance: Chance): string {
  return `${chance.of(heads)}${chance.of(middles)}${chance.of(tails)}`;
}

/** Returns the name of a person. */
export function namePerson(chance: Chance): string {
  return `${chance.of(givenNames)} ${chance.of(familyNames)}`;
}

const streets = ['Harbor Way', 'Linden Street', 'Mill Road', 'Station Avenue', 'Orchard Lane', 'Science Park'];
const towns: Record<string, readonly string[]> = {
  US: ['Boston, MA', 'Austin, TX', 'Raleigh, NC', 'San Diego, CA', 'Columbus, OH', 'Denver, CO', 'Tampa, FL'],
  CN: ['Beijing', 'Shanghai', 'Shenzhen', 'Suzhou'],
  DE: ['Jena', 'Mannheim', 'Ulm'],
  GB: ['Leeds', 'Cambridge'],
};

/** Returns a postal address. A given town replaces the drawn one, so that later draws stay the same. */
export function nameAddress(chance: Chance, country: string | null, given?: string): string {
  const town = chance.of(towns[country ?? 'US'] ?? ['Science City']);
  return `${chance.whole(1, 4000)} ${chance.of(streets)}, ${given ?? town}`;
}
