import { beforeEach, describe, expect, test } from 'vitest';
import { consolidatedScreeningList, ofac } from '../../src/exchange/import/screening-list/formats.ts';
import { ListedNames } from '../../src/exchange/import/screening-list/match.ts';
import { importingFormat, outcomesOf } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const importOfac = importingFormat(registry, ofac);
const importCsl = importingFormat(registry, consolidatedScreeningList);

const sdn = (number: number, name: string, type = '-0- ') =>
  `${number},"${name}",${type},"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `;
const alt = (number: number, name: string) => `${number},${number + 1000},"aka","${name}",-0- `;
const ofacFile = (...rows: string[]) => [...rows, '\u001a'].join('\r\n');

let lab: { id: string };
beforeEach(async () => {
  await registry.observer`update third_party set lifecycle = 'RETIRED'`;
  lab = { id: (await make.partnerLab({ legalName: 'Huazhen Medical Laboratory Co., Ltd.' })).id };
});

async function screeningsOf({ id }: { id: string }) {
  const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { screenings(first: 100) { nodes {
    id list listVersion screenedOn outcome matchedName score source } }
    ruleResults { rule { id } answer } } }`;
  const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id } });
  const { answer } = thirdParty.ruleResults.find((result: { rule: { id: string } }) => result.rule.id === 'SANCTIONS');
  return { screenings: thirdParty.screenings.nodes, answer };
}

describe('a name', () => {
  const scoreOf = (listed: string, partyName: string) =>
    new ListedNames([{ list: 'L', key: '1', names: [listed] }]).matchesOf([partyName], 0.5)[0]?.score ?? 0;

  test.each([
    ['HUAZHEN MEDICAL LABORATORY', 'Huazhen Medical Laboratory Co., Ltd.', 1],
    ['LABORATORY, Huazhen Medical', 'Huazhen Medical Laboratory', 1],
    ['Société Médicale', 'SOCIETE MEDICALE S.A.', 1],
    ['HUAZHEN MEDICAL LABORATORY', 'Huazen Medical Laboratory', 0.96],
    ['HUAZHEN MEDICAL', 'Huazhen Medical Laboratory of Shenzhen', 0.9],
    ['深圳华诊医学检验所', '深圳华诊医学检验所', 1],
    ['MEDICAL', 'Huazhen Medical Laboratory', 0],
    ['ZEPPELIN WORKS', 'Quartz Glass', 0],
  ])('%s and %s score %d', (listed, partyName, score) => {
    expect(scoreOf(listed, partyName)).toBe(score);
  });

  test('gives the most similar name of each entry, most similar entry first', () => {
    const names = new ListedNames([
      { list: 'L', key: '1', names: ['Huazhen Medical Lab', 'Huazhen Medical Laboratory'] },
      { list: 'L', key: '2', names: ['Huazhen Medical Laboratori'] },
    ]);
    expect(
      names.matchesOf(['Huazhen Medical Laboratory'], 0.85).map(({ entry, matchedName }) => [entry.key, matchedName]),
    ).toEqual([
      ['1', 'Huazhen Medical Laboratory'],
      ['2', 'Huazhen Medical Laboratori'],
    ]);
  });
});

describe("OFAC's file", () => {
  test('screens all third parties that are not retired as CLEAR or POSSIBLE_MATCH', async () => {
    const clear = await make.vendor({ legalName: 'Quartz Glass GmbH' });
    const text = ofacFile(sdn(101, 'HUAZHEN MEDICAL LABORATORY'), sdn(102, 'QUARTZ GLASS', '"vessel"'));
    expect(ofac.recognizes(text)).toBe(true);
    expect(outcomesOf(await importOfac(text, { edition: '2026-06-12' })).toSorted()).toEqual([
      'CLEAR',
      'POSSIBLE_MATCH',
    ]);
    const { screenings, answer } = await screeningsOf(lab);
    expect(screenings).toMatchObject([
      {
        list: 'OFAC_SDN',
        listVersion: '2026-06-12',
        screenedOn: '2026-06-15',
        outcome: 'POSSIBLE_MATCH',
        matchedName: 'HUAZHEN MEDICAL LABORATORY',
        score: 1,
        source: 'screening-list',
      },
    ]);
    expect(answer).toBe('UNKNOWN');
    expect(await screeningsOf(clear)).toMatchObject({ screenings: [{ outcome: 'CLEAR', score: null }], answer: 'MET' });
  });

  test('can have an alias file, and trading names are compared too', async () => {
    const trading = await make.vendor({ legalName: 'Holding Nine', tradingNames: ['Kolibri Reagents'] });
    const text = ofacFile(sdn(7, 'SOMEBODY ELSE'));
    await importOfac(text, { aliases: ofacFile(alt(7, 'KOLIBRI REAGENTS'), alt(8, 'HUAZHEN MEDICAL LABORATORY')) });
    expect((await screeningsOf(trading)).screenings).toMatchObject([{ matchedName: 'KOLIBRI REAGENTS' }]);
    expect((await screeningsOf(lab)).screenings).toMatchObject([{ outcome: 'CLEAR' }]);
  });

  test('imported again changes nothing; a new name or edition is screened again', async () => {
    const text = ofacFile(sdn(101, 'HUAZHEN MEDICAL LABORATORY'));
    await importOfac(text);
    const before = await registry.state();
    expect(outcomesOf(await importOfac(text))).toEqual(['UNCHANGED']);
    expect(await registry.state()).toEqual(before);
    const renamed = { thirdParty: lab, expectedVersion: 1, legalName: 'Lanhe Diagnostics' };
    await accept(registry, 'updateThirdParty', renamed);
    expect(outcomesOf(await importOfac(text))).toEqual(['CLEAR']);
    expect(outcomesOf(await importOfac(text, { edition: 'next' }))).toEqual(['CLEAR']);
    expect((await screeningsOf(lab)).screenings).toHaveLength(3);
  });

  test('in a dry run writes nothing', async () => {
    const before = await registry.state();
    const text = ofacFile(sdn(101, 'HUAZHEN MEDICAL LABORATORY'));
    expect(outcomesOf(await importOfac(text, { dryRun: true }))).toEqual(['POSSIBLE_MATCH']);
    expect(await registry.state()).toEqual(before);
  });

  test('dismissed matches stay dismissed for the same name in the next edition, but not for another name', async () => {
    const text = ofacFile(sdn(101, 'HUAZHEN MEDICAL LABORATORY'));
    await importOfac(text, { edition: 'one' });
    const [{ id: screeningId }] = (await screeningsOf(lab)).screenings;
    await make.determination({ thirdParty: lab, kind: 'SCREENING_DISMISSED', screeningId, validUntil: '2027-01-01' });
    expect((await screeningsOf(lab)).answer).toBe('MET');
    await importOfac(text, { edition: 'two' });
    expect((await screeningsOf(lab)).answer).toBe('MET');
    await importOfac(ofacFile(sdn(101, 'HUAZHEN MEDICAL LABORATORIES')), { edition: 'three' });
    expect((await screeningsOf(lab)).answer).toBe('UNKNOWN');
  });

  test('is refused if it is truncated', () => {
    const settings = { dryRun: false, today: '2026-06-15' };
    const text = `${sdn(101, 'SOMEBODY')}\n102,"SOME`;
    expect(() => ofac.read(text, settings)).toThrow(/never closed|cells/);
    expect(() => ofac.read(`${sdn(101, 'SOMEBODY')}\n102,"SOMEBODY"`, settings)).toThrow('has 2 cells in line 2');
  });
});

describe('the Consolidated Screening List', () => {
  const HEADER = '_id,source,entity_number,type,programs,name,title,addresses,end_date,alt_names';
  const csl = (key: string, source: string, name: string, more: { type?: string; end?: string; alt?: string } = {}) =>
    `${key},${source},,${more.type ?? 'Entity'},,"${name}",,,${more.end ?? ''},"${more.alt ?? ''}"`;
  const EL = 'Entity List (EL) - Bureau of Industry and Security';
  const SDN = 'Specially Designated Nationals (SDN) - Treasury Department';
  const text = [
    HEADER,
    csl('a1', EL, 'Somebody', { alt: 'Nobody; Huazhen Medical Laboratory' }),
    csl('a2', SDN, 'Huazhen Medical Laboratory', { end: '2026-06-14' }),
    csl('a3', SDN, 'Huazhen Medical Laboratory', { type: 'Vessel' }),
    csl('a4', SDN, 'Zeppelin Works'),
    csl('a5', 'A list nobody knows', 'Zeppelin Works'),
  ].join('\n');

  test('has many lists that are screened separately, without entries that have ended', async () => {
    expect(consolidatedScreeningList.recognizes(text)).toBe(true);
    await importCsl(text);
    const { screenings } = await screeningsOf(lab);
    const outcomes = screenings.map(({ list, outcome }: { list: string; outcome: string }) => `${list} ${outcome}`);
    expect(outcomes.toSorted()).toEqual([
      'BIS_ENTITY_LIST POSSIBLE_MATCH',
      'CSL_A_LIST_NOBODY_KNOWS CLEAR',
      'OFAC_SDN CLEAR',
    ]);
  });

  test('can have several entries with one number, and each is matched', async () => {
    const both = ['b1', 'b2'].map((key) => `${key},${EL},77,Entity,,"Huazhen Medical Laboratory",,,,""`);
    expect(outcomesOf(await importCsl([HEADER, ...both].join('\n')))).toEqual(['POSSIBLE_MATCH', 'POSSIBLE_MATCH']);
  });

  test('can be limited to some lists; a missing list is reported', async () => {
    expect(outcomesOf(await importCsl(text, { list: ['OFAC_SDN'] }))).toEqual(['CLEAR']);
    await expect(importCsl(text, { list: ['EU'] })).rejects.toThrow(
      'has no list EU; it has BIS_ENTITY_LIST, CSL_A_LIST',
    );
  });
});
