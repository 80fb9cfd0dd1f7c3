import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

beforeAll(async () => {
  await make.partnerLab({
    legalName: 'Quest Diagnostics Incorporated',
    tradingNames: ['Quest'],
    identifiers: [
      { scheme: 'CLIA', value: '05D1234567' },
      { scheme: 'EIN', value: '91-1144442' },
      { scheme: 'NPI', value: '1234567893' },
    ],
    domains: ['questdiagnostics.example'],
  });
  await make.partnerLab({ legalName: 'Questa Veterinary Pathology Services of the Greater Midwest' });
  await make.vendor({ legalName: 'Société Générale de Biologie Médicale' });
  await make.vendor({ legalName: 'Müller Kühlkette GmbH', tradingNames: ['Cold Chain Müller'] });
  await make.partnerLab({
    legalName: '深圳华大基因股份有限公司',
    tradingNames: ['BGI Genomics'],
    identifiers: [{ scheme: 'USCC', value: '91110000600037341L' }],
  });
  await make.partnerLab({ legalName: '北京协和医学检验实验室' });
  await make.supplier({ legalName: 'Becton Dickinson', externalRefs: [{ source: 'erp', externalId: 'SUP-000417' }] });
  await make.supplier({ legalName: 'Greiner Bio-One' });
  await make.vendor({ legalName: 'Лаборатория Инвитро' });
});

interface Found {
  nodes: { legalName: string }[];
  totalCount: number;
}
const search = async (text: string, more = '', list = 'thirdParties') => {
  const query = `query($text: String!) { ${list}(where: { text: $text ${more} }) { totalCount nodes { legalName } } }`;
  const found = (await registry.ask('DASHBOARD', query, { text }))[list] as Found;
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ legalName }) => legalName);
};

describe('a third party is found first by', () => {
  const QUEST = 'Quest Diagnostics Incorporated';
  const BGI = '深圳华大基因股份有限公司';
  test.each([
    ['its name', 'Quest Diagnostics Incorporated', QUEST],
    ['its name in another case', 'qUEST dIAGNOSTICS', QUEST],
    ['one word of it', 'diagnostics', QUEST],
    ['its words in another order', 'diagnostics quest', QUEST],
    ['a letter wrong', 'Quest Diagnastics', QUEST],
    ['a letter missing', 'Quest Dignostics', QUEST],
    ['a letter too many', 'Quesst Diagnostics', QUEST],
    ['two letters transposed', 'Qeust Diagnostics', QUEST],
    ['two letters transposed in a short name', 'Griener', 'Greiner Bio-One'],
    ['a letter wrong in a short name', 'Queat', QUEST],
    ['a letter missing in a short name', 'Qust', QUEST],
    ['the beginning of a word', 'Dicki', 'Becton Dickinson'],
    ['a trading name', 'BGI', BGI],
    ['a trading name in part', 'genomics', BGI],
    ['a domain', 'questdiagnostics.example', QUEST],
    ['a name without its accents', 'societe generale', 'Société Générale de Biologie Médicale'],
    ['a name with other accents', 'Sociéte Genérale', 'Société Générale de Biologie Médicale'],
    ['a name with umlauts left out', 'Muller Kuhlkette', 'Müller Kühlkette GmbH'],
    ['combining accents', 'Mu\u0308ller', 'Müller Kühlkette GmbH'],
    ['full-width letters', 'Ｑｕｅｓｔ', QUEST],
    ['a Chinese name', '深圳华大基因股份有限公司', BGI],
    ['two characters of it', '华大', BGI],
    ['two characters at its end', '公司', BGI],
    ['characters with a space between', '华大 基因', BGI],
    ['a name in part, of another', '协和', '北京协和医学检验实验室'],
    ['Cyrillic, in part', 'инвитро', 'Лаборатория Инвитро'],
    ['an identifier', '05D1234567', QUEST],
    ['an identifier in lower case', '05d1234567', QUEST],
    ['an identifier with dashes', '05-D-1234567', QUEST],
    ['an identifier with spaces', '05D 123 4567', QUEST],
    ['an identifier with its own dash left out', '911144442', QUEST],
    ['an identifier with its own dash', '91-1144442', QUEST],
    ['a part of an identifier', '1234567', QUEST],
    ['a long identifier', '9111 0000 6000 3734 1L', BGI],
    ['a key in another system', 'SUP-000417', 'Becton Dickinson'],
    ['a key in another system, its dash left out', 'sup000417', 'Becton Dickinson'],
  ])('%s: %s', async (_, text, expected) => {
    expect((await search(text))[0]).toBe(expected);
  });
});

describe('ranking', () => {
  test('puts the exact name before longer ones that hold the word', async () => {
    await make.vendor({ legalName: 'Zenith' });
    await make.vendor({ legalName: 'A Zenith of Very Many Other Words Which Go On and On' });
    await make.vendor({ legalName: 'Zenith Data' });
    expect(await search('zenith')).toEqual([
      'Zenith',
      'Zenith Data',
      'A Zenith of Very Many Other Words Which Go On and On',
    ]);
  });

  test('can be reversed, or given up for another order', async () => {
    const ordered = async (orderBy: string) => {
      const query = `{ thirdParties(where: { text: "zenith" }, orderBy: ${orderBy}) { nodes { legalName } } }`;
      return ((await registry.ask('DASHBOARD', query)).thirdParties as Found).nodes.map(({ legalName }) => legalName);
    };
    const best = await search('zenith');
    expect(await ordered('{ field: RELEVANCE, direction: ASC }')).toEqual(best.toReversed());
    expect(await ordered('{ field: LEGAL_NAME }')).toEqual(best.toSorted());
  });

  test('pages', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const query = `query($after: String) { thirdParties(where: { text: "zenith" }, first: 1, after: $after) {
        nodes { legalName } pageInfo { endCursor hasNextPage } } }`;
      const { thirdParties } = await registry.ask('DASHBOARD', query, { after: cursor });
      seen.push(thirdParties.nodes[0].legalName as string);
      cursor = thirdParties.pageInfo.endCursor as string;
      more = thirdParties.pageInfo.hasNextPage as boolean;
    }
    expect(seen).toEqual(await search('zenith'));
  });
});

test('a text that resembles nothing finds nothing', async () => {
  for (const text of ['xylophone', '###', '\u0301', '龘龘']) expect(await search(text), text).toEqual([]);
});

test('filters hold beside the text', async () => {
  expect(await search('quest', 'kind: { in: [VENDOR] }')).toEqual([]);
  expect(await search('quest', '', 'partnerLabs')).toContain('Quest Diagnostics Incorporated');
  expect(await search('quest', '', 'suppliers')).toEqual([]);
});

test('a name given up is not found any more, a new one is', async () => {
  const { id } = await make.vendor({ legalName: 'Oldname', identifiers: [{ scheme: 'CAP', value: '7654321' }] });
  expect(await search('oldname')).toEqual(['Oldname']);
  await registry.ask(
    'ANALYST',
    `mutation($id: ID!) { updateThirdParty(input: { thirdParty: { id: $id }, expectedVersion: 1, legalName: "Renamed", identifiers: [] }) { userErrors { code } } }`,
    { id },
  );
  expect(await search('oldname')).toEqual([]);
  expect(await search('7654321')).toEqual([]);
  expect(await search('renamed')).toEqual(['Renamed']);
});

test.each([
  ['nothing', ''],
  ['spaces', '  \n '],
  ['too much', 'x'.repeat(201)],
  ['a NUL', 'a\u0000b'],
  ['half a character', 'a\ud83d'],
])('searching for %s is an error', async (_, text) => {
  const query = 'query($text: String!) { thirdParties(where: { text: $text }) { nodes { id } } }';
  const { data, errors } = await registry.send('DASHBOARD', query, { text });
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'where.text' } }]);
});

test('an order by relevance without a text is an error', async () => {
  for (const where of ['', 'where: { kind: { in: [VENDOR] } }, ']) {
    const query = `{ vendors(${where}orderBy: { field: RELEVANCE }) { nodes { id } } }`;
    const { errors } = await registry.send('DASHBOARD', query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'orderBy' } }]);
  }
});
