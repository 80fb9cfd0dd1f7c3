import { beforeEach, describe, expect, test } from 'vitest';
import {
  consolidatedScreeningList,
  ofac,
  oigLeie,
  samExclusions,
} from '../../src/exchange/import/screening-list/formats.ts';
import { ListedNames } from '../../src/exchange/import/screening-list/match.ts';
import { importingFormat, outcomesOf } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const importOfac = importingFormat(registry, ofac);
const importLeie = importingFormat(registry, oigLeie);
const importSam = importingFormat(registry, samExclusions);
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
    id list listVersion listPublishedOn screenedOn outcome matchedName score source ownerName comparedNames method comparedAs
    matchedAs threshold aliasesIncluded } }
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
    // Spaces and hyphens, also with another order of the words.
    ['KOLIBRI BIOTECH LABORATORIES', 'Bio Tech Kolibri Laboratories', 1],
    ['ADVANCED HEALTH CARE SUPPLY', 'Advanced Healthcare Supply', 1],
    ['SHEN ZHEN LAN QUE GENE', 'Shenzhen Lanque Gene', 1],
    ['AL-NUR LABORATORIES', 'Alnur Laboratories', 1],
    ['NORTH FOLD', 'Northfold', 1],
    ["XI'AN LANTERN", 'Xi An Lantern', 1],
    ['XI?AN LANTERN', 'Xi´an Lantern', 1],
    // Legal forms, at either end, equivalent, left out or misspelled.
    ['OOO VOSTOKPRIBOR', 'Vostokpribor LLC', 1],
    ['ZVEZDA OAO', 'Zvezda JSC', 1],
    ['KOLVABE, AO', 'Kolvabe JSC', 1],
    ['JOINT STOCK COMPANY KOLVABE', 'Kolvabe', 1],
    ['KESTROLAB', 'Kestrolab GmbH & Co. KG', 1],
    ['ORLANKA FZE', 'Orlanka', 1],
    ['MERIDOR, S.A. DE C.V.', 'Meridor', 1],
    ['MERCALITO LTDA.', 'Mercalito', 1],
    ['CIMBREL, S.A.', 'S.A. Cimbrel', 1],
    ['CIMBREL S.A.', 'CimbrelS.A.', 1],
    ['KOLVABE COMPANY LIMITED', 'Kolvabe Compxny Limited', 0.95],
    // Letters that do not decompose, and two-letter spellings.
    ['ORNLAB', 'Ørnlab', 1],
    ['GROSSLABOR', 'Großlabor GmbH', 1],
    ['MUELLER DIAGNOSTIK', 'Müller Diagnostik', 1],
    ['LODZKIE LABORATORIUM', 'Łódzkie Laboratorium', 1],
    // Romanized, written together or apart.
    ['SHENZHEN LANQUE SHENGWU KEJI CO., LTD.', '深圳蓝鹊生物科技有限公司', 1],
    ['OOO VOSTOKPRIBOR', 'ООО Востокприбор', 1],
    ['深圳藍鵲生物科技有限公司', '深圳蓝鹊生物科技', 1],
    // Characters with two readings are read by their word.
    ['CHONGQING LANQUE SHENGWU CO., LTD.', '重庆蓝鹊生物有限公司', 1],
    ['XIAMEN LANQUE', '厦门蓝鹊', 1],
    ['CHANGSHA LANQUE', '长沙蓝鹊', 1],
    // One letter in eight.
    ['KOLIBRIX', 'Kolibriz', 0.88],
    ['AB DIAGNOSTICS', 'NV Cytology', 0],
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

  test('says how the names were compared', async () => {
    const text = ofacFile(sdn(101, 'MEDICAL LABORATORY HUAZHEN'));
    const [report] = await importOfac(text, { edition: '2026-06-12', aliases: ofacFile(alt(101, 'OTHER NAME')) });
    expect(report!.notes).toEqual([
      'similar to "MEDICAL LABORATORY HUAZHEN" (101), score 1: "huazhen medical laboratory", "medical laboratory huazhen"',
    ]);
    expect((await screeningsOf(lab)).screenings).toMatchObject([
      {
        listPublishedOn: '2026-06-12',
        comparedNames: ['Huazhen Medical Laboratory Co., Ltd.'],
        method: 'WORD_ORDER',
        comparedAs: 'huazhen medical laboratory',
        matchedAs: 'medical laboratory huazhen',
        threshold: 0.85,
        aliasesIncluded: true,
        ownerName: null,
      },
    ]);
  });

  test('does not undo a match that a person confirmed, or that another source reported', async () => {
    const clear = ofacFile(sdn(7, 'SOMEBODY ELSE'));
    const match = { list: 'OFAC_SDN', screenedOn: '2026-06-10', matchedName: 'AN OWNER OF IT' };
    await make.screening({ thirdParty: lab, outcome: 'CONFIRMED_MATCH', ...match });
    const other = { id: (await make.vendor({ legalName: 'Quartz Glass GmbH' })).id };
    const reported = { source: 'lims', externalId: 'S1', thirdParty: other, outcome: 'POSSIBLE_MATCH', ...match };
    await make.screening(reported);
    expect(outcomesOf(await importOfac(clear, { edition: '2026-06-12' }))).toEqual(['CLEAR', 'CLEAR']);
    expect((await screeningsOf(lab)).answer).toBe('NOT_MET');
    expect((await screeningsOf(other)).answer).toBe('UNKNOWN');
  });

  test('that is not the SDN list does not clear a match on it', async () => {
    const match = { list: 'OFAC_SDN', outcome: 'POSSIBLE_MATCH', screenedOn: '2026-06-10', matchedName: 'HUAZHEN' };
    await make.screening({ thirdParty: lab, source: 'screening-list', externalId: 'old', ...match });
    const other = ofacFile(sdn(900, 'SOMEBODY ELSE').replace('SDGT', 'CMIC-EO13959'));
    await importOfac(other, { fileName: 'lists/cons_prim.csv', edition: '2026-06-12' });
    const { screenings, answer } = await screeningsOf(lab);
    expect(screenings.map(({ list }: { list: string }) => list)).toEqual(['OFAC_NON_SDN', 'OFAC_SDN']);
    expect(answer).toBe('UNKNOWN');
  });

  test.each([
    ['sdn.csv', 'TEST', 'OFAC_SDN'],
    ['C:\\lists\\SDN.CSV', 'TEST', 'OFAC_SDN'],
    ['cons_prim.csv', 'RUSSIA-EO14024', 'OFAC_NON_SDN'],
    ['list.csv', 'NS-PLC', 'OFAC_NON_SDN'],
    ['list.csv', 'SDGT] [IFSR', 'OFAC_SDN'],
    ['list.csv', 'RUSSIA-EO14024', null],
    ['-', 'TEST', null],
    ['sdn.csv', 'NS-PLC', null],
  ])('%s with the program %s is the list %s', async (fileName, program, list) => {
    const text = ofacFile(sdn(7, 'SOMEBODY ELSE').replace('SDGT', program));
    if (list === null) {
      await expect(importOfac(text, { fileName })).rejects.toThrow('--list OFAC_SDN or --list OFAC_NON_SDN');
    } else {
      await importOfac(text, { fileName });
      expect((await screeningsOf(lab)).screenings).toMatchObject([{ list }]);
    }
  });

  test.each([
    ['sdn.csv', 'SDGT', 'OFAC_SND', 'is a list of OFAC; --list can be OFAC_SDN or OFAC_NON_SDN, not OFAC_SND'],
    ['cons_prim.csv', 'NS-PLC', 'OFAC_SDN', "has only programs of OFAC's other lists, so it is not OFAC_SDN"],
  ])('%s with the program %s cannot be the list %s', async (fileName, program, list, message) => {
    const text = ofacFile(sdn(7, 'SOMEBODY ELSE').replace('SDGT', program));
    await expect(importOfac(text, { fileName, list: [list] })).rejects.toThrow(message);
    expect((await screeningsOf(lab)).screenings).toEqual([]);
  });

  test('compares a name in another script by its romanization, and never calls it clear', async () => {
    const lanque = await make.partnerLab({ legalName: '深圳蓝鹊生物科技有限公司' });
    const yuanfan = await make.partnerLab({ legalName: '深圳远帆医疗器械有限公司' });
    const latin = await make.partnerLab({ legalName: '南京石渡医学检验', tradingNames: ['Shidu Medical'] });
    const text = ofacFile(sdn(7, 'SHENZHEN LANQUE SHENGWU KEJI CO., LTD.'), sdn(8, 'SHENZHEN YUANFAN DEVICES'));
    const reports = await importOfac(text);
    expect(outcomesOf(reports).toSorted()).toEqual(['CLEAR', 'CLEAR', 'NOT_COMPARED', 'POSSIBLE_MATCH']);
    expect(reports.find(({ outcome }) => outcome === 'NOT_COMPARED')!.notes).toEqual([
      'no name is in Latin letters: record its Latin name as a trading name',
    ]);
    expect(await screeningsOf(lanque)).toMatchObject({
      answer: 'UNKNOWN',
      screenings: [{ matchedAs: 'shenzhen lanque shengwu keji' }],
    });
    expect(await screeningsOf(yuanfan)).toMatchObject({
      answer: 'UNKNOWN',
      screenings: [{ outcome: 'NOT_COMPARED', comparedNames: [], matchedName: null }],
    });
    expect(await screeningsOf(latin)).toMatchObject({
      answer: 'MET',
      screenings: [{ comparedNames: ['Shidu Medical'] }],
    });
  });

  test('screens the names of owners, and one that owns half makes the answer', async () => {
    const owners = [
      { name: 'AEROKESTREL AIRLINES', country: 'CU', percent: 60 },
      { name: 'Quiet Partners', percent: 40 },
    ];
    const child = { id: (await make.supplier({ legalName: 'Anchor Supply', owners })).id };
    const text = ofacFile(sdn(7, 'AEROKESTREL AIRLINES'));
    expect(outcomesOf(await importOfac(text)).toSorted()).toEqual(['CLEAR', 'CLEAR', 'CLEAR', 'POSSIBLE_MATCH']);
    const { screenings, answer } = await screeningsOf(child);
    expect(answer).toBe('UNKNOWN');
    const byOwner = screenings.map((each: { ownerName: string; outcome: string }) => [each.ownerName, each.outcome]);
    expect(new Set(byOwner)).toEqual(
      new Set([
        ['AEROKESTREL AIRLINES', 'POSSIBLE_MATCH'],
        ['Quiet Partners', 'CLEAR'],
        [null, 'CLEAR'],
      ]),
    );
    const found = screenings.find((each: { outcome: string }) => each.outcome === 'POSSIBLE_MATCH');
    const dismissal = {
      thirdParty: child,
      kind: 'SCREENING_DISMISSED',
      screeningId: found.id,
      validUntil: '2027-01-01',
    };
    await make.determination(dismissal);
    expect((await screeningsOf(child)).answer).toBe('MET');
  });

  test('an owner in the registry with a match makes the answer of the parties that it owns, in the same write', async () => {
    const parent = { id: (await make.vendor({ legalName: 'Parent Holding' })).id };
    const child = await make.vendor({ legalName: 'Child Labs', owners: [{ thirdParty: parent, percent: 100 }] });
    await importOfac(ofacFile(sdn(7, 'SOMEBODY ELSE')));
    expect((await screeningsOf(child)).answer).toBe('MET');
    await make.screening({ thirdParty: parent, list: 'OFAC_SDN', outcome: 'CONFIRMED_MATCH', matchedName: 'PARENT' });
    expect((await screeningsOf(child)).answer).toBe('NOT_MET');
    const stored =
      await registry.observer`select answer from procurement_answer_kept join third_party on id = third_party_id
      where legal_name = 'Child Labs'`;
    expect(stored).toEqual([{ answer: 'BLOCK' }]);
  });

  test('screens a retired third party that owns one that is not', async () => {
    const parent = { id: (await make.vendor({ legalName: 'Retired Holding' })).id };
    const child = {
      id: (await make.vendor({ legalName: 'Kept Labs', owners: [{ thirdParty: parent, percent: 80 }] })).id,
    };
    const retired = { thirdParty: parent, expectedVersion: 1, lifecycle: 'RETIRED' };
    await accept(registry, 'changeLifecycle', retired, 'id', 'ADMIN');
    await importOfac(ofacFile(sdn(7, 'RETIRED HOLDING')));
    expect((await screeningsOf(parent)).screenings).toMatchObject([{ outcome: 'POSSIBLE_MATCH' }]);
    expect((await screeningsOf(child)).answer).toBe('UNKNOWN');
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
    csl('a6', 'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department', 'Zeppelin Bank'),
  ].join('\n');

  test('has many lists that are screened separately, without entries that have ended', async () => {
    expect(consolidatedScreeningList.recognizes(text)).toBe(true);
    await importCsl(text);
    const { screenings } = await screeningsOf(lab);
    const outcomes = screenings.map(({ list, outcome }: { list: string; outcome: string }) => `${list} ${outcome}`);
    expect(outcomes.toSorted()).toEqual([
      'BIS_ENTITY_LIST POSSIBLE_MATCH',
      'CSL_A_LIST_NOBODY_KNOWS CLEAR',
      'OFAC_NS_MBS CLEAR',
      'OFAC_SDN CLEAR',
    ]);
  });

  test('has names with texts that are not part of them', async () => {
    const named = (legalName: string) => make.supplier({ legalName });
    const parties = [
      await named('Sinolarix Co. Ltd.'),
      await named('Larixworks'),
      await named("Xi'an Lantern Institute"),
    ];
    const ISN = 'Nonproliferation Sanctions (ISN) - State Department';
    const rows = [
      csl('c1', ISN, 'Sinolarix Co. Ltd.; and any successor, sub-unit, or subsidiary thereof'),
      csl('c2', ISN, 'Tenth Institute', { alt: 'Lantern Works Ten; and Larixworks.' }),
      csl('c3', ISN, 'Xi?an Lantern Institute'),
    ];
    await importCsl([HEADER, ...rows].join('\n'));
    for (const party of parties) {
      expect((await screeningsOf(party)).screenings).toMatchObject([
        { list: 'STATE_NONPROLIFERATION', outcome: 'POSSIBLE_MATCH', score: 1 },
      ]);
    }
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

describe("the Inspector General's list of excluded parties", () => {
  const HEADER =
    'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WVRSTATE';
  interface Excluded {
    business?: string;
    last?: string;
    first?: string;
    npi?: string;
    state?: string;
    reinstated?: string;
  }
  const row = ({ business = '', last = '', first = '', npi = '0000000000', state = 'FL', reinstated }: Excluded) =>
    `"${last}","${first}","","${business}","CLINIC","LABORATORY","","${npi}","","1 MAIN ST","TAMPA","${state}","33601","1128a1","20240520","${reinstated ?? '00000000'}","00000000",""`;
  const leie = (...rows: Excluded[]) => [HEADER, ...rows.map(row)].join('\r\n');
  const ruleOf = async ({ id }: { id: string }) => {
    const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { procurementStatus { checks { rule { id } outcome effect } } } }`;
    const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id } });
    const checks = thirdParty.procurementStatus.checks as { rule: { id: string }; outcome: string }[];
    return checks.find(({ rule }) => rule.id === 'EXCLUSION')!.outcome;
  };

  test('matches by name, and the gate asks what it found', async () => {
    const other = { id: (await make.vendor({ legalName: 'Quartz Glass GmbH' })).id };
    const text = leie({ business: 'HUAZHEN MEDICAL LABORATORY' });
    expect(oigLeie.recognizes(text)).toBe(true);
    expect(await ruleOf(other)).toBe('UNKNOWN');
    expect(outcomesOf(await importLeie(text)).toSorted()).toEqual(['CLEAR', 'POSSIBLE_MATCH']);
    expect((await screeningsOf(lab)).screenings).toMatchObject([{ list: 'OIG_LEIE', outcome: 'POSSIBLE_MATCH' }]);
    expect([await ruleOf(lab), await ruleOf(other)]).toEqual(['UNKNOWN', 'MET']);
    // It says nothing about sanctions.
    expect((await screeningsOf(other)).answer).toBe('UNKNOWN');
    await make.screening({ thirdParty: other, list: 'OIG_LEIE', outcome: 'CONFIRMED_MATCH', matchedName: 'QUARTZ' });
    expect(await ruleOf(other)).toBe('NOT_MET');
  });

  test('matches by NPI under any name', async () => {
    const identifiers = [{ scheme: 'NPI', value: '1234567893' }];
    const renamed = await make.vendor({ legalName: 'Renamed Cytology', identifiers });
    await importLeie(
      leie({ business: 'NORTHGATE CYTOLOGY LTD', npi: '1234567893' }, { business: 'RENAMED', npi: '0000000000' }),
    );
    expect((await screeningsOf({ id: renamed.id })).screenings).toMatchObject([
      {
        outcome: 'POSSIBLE_MATCH',
        method: 'IDENTIFIER',
        comparedAs: 'NPI 1234567893',
        matchedName: 'NORTHGATE CYTOLOGY LTD',
      },
    ]);
  });

  test('leaves out reinstated parties, and reads people by all their names', async () => {
    const person = await make.vendor({ legalName: 'Marta Vondrell' });
    const rows = [
      { business: 'HUAZHEN MEDICAL LABORATORY', reinstated: '20250101' },
      { last: 'VONDRELL', first: 'MARTA' },
    ];
    await importLeie(leie(...rows));
    expect((await screeningsOf(lab)).screenings).toMatchObject([{ outcome: 'CLEAR' }]);
    expect((await screeningsOf({ id: person.id })).screenings).toMatchObject([
      { outcome: 'POSSIBLE_MATCH', method: 'WORD_ORDER', matchedName: 'VONDRELL MARTA' },
    ]);
  });

  test.each([
    ['the same name in another state', 'HUAZHEN MEDICAL LABORATORY', 'POSSIBLE_MATCH'],
    ['a similar name in another state', 'HUAZHEN MEDICAL LABORATORIES', 'CLEAR'],
  ])('%s: %s is %s', async (_, business, outcome) => {
    const sites = [
      { name: 'Laboratory', country: 'US', address: '2 Elm Street, Austin, TX 78701', function: 'TESTING' },
    ];
    await accept(registry, 'updateThirdParty', { thirdParty: lab, expectedVersion: 1, sites });
    await importLeie(leie({ business }));
    expect((await screeningsOf(lab)).screenings).toMatchObject([{ outcome }]);
    const similarHere = await importLeie(leie({ business: 'HUAZHEN MEDICAL LABORATORIES', state: 'TX' }), {
      edition: '2026-06-01',
    });
    expect(similarHere[0]!.notes.join()).toContain('in TX');
  });
});

describe("SAM's exclusions", () => {
  const HEADER =
    '"Classification","Name","Prefix","First","Middle","Last","Suffix","Address 1","City","State / Province","Country","Zip Code","Unique Entity ID","Exclusion Program","Excluding Agency","CT Code","Exclusion Type","Active Date","Termination Date","Record Status","Cross-Reference","SAM Number","CAGE","NPI"';
  interface Excluded {
    name: string;
    uei?: string;
    until?: string;
    status?: string;
    also?: string;
  }
  const row = ({ name, uei = '', until = 'Indefinite', status = '', also = '' }: Excluded) =>
    `"Firm","${name}","","","","","","1 Main St","Tampa","FL","USA","33601","${uei}","Reciprocal","HHS","","Prohibition/Restriction","05/20/2024","${until}","${status}","${also}","S4MR00001","",""`;
  const sam = (...rows: Excluded[]) => [HEADER, ...rows.map(row)].join('\n');

  test('match by UEI, by name and by the names that refer to it; ended ones are left out', async () => {
    const identifiers = [{ scheme: 'UEI', value: 'JM8SQ7BC9ED1' }];
    const renamed = await make.vendor({ legalName: 'Renamed Optics', identifiers });
    const ended = await make.vendor({ legalName: 'Former Optics' });
    const text = sam(
      { name: 'HERON OPTICS', uei: 'JM8SQ7BC9ED1' },
      { name: 'SOMEBODY ELSE', also: '(also HUAZHEN MEDICAL LABORATORY)' },
      { name: 'FORMER OPTICS', until: '06/14/2026' },
      { name: 'FORMER OPTICS', status: 'Inactive' },
    );
    expect(samExclusions.recognizes(text)).toBe(true);
    await importSam(text);
    expect((await screeningsOf({ id: renamed.id })).screenings).toMatchObject([
      { list: 'SAM_EXCLUSIONS', method: 'IDENTIFIER', outcome: 'POSSIBLE_MATCH' },
    ]);
    expect((await screeningsOf(lab)).screenings).toMatchObject([{ outcome: 'POSSIBLE_MATCH', score: 1 }]);
    expect((await screeningsOf({ id: ended.id })).screenings).toMatchObject([{ outcome: 'CLEAR' }]);
  });
});
