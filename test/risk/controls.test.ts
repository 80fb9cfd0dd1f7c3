import { describe, expect, it } from 'vitest';
import type { DossierEngagement, DossierProduct, DossierThirdParty } from '../../src/risk/engine/dossier.ts';
import { dossier, engagement, finding, flow } from './dossiers.ts';
import { assessed } from './reading.ts';

/** One control for each condition under which controls apply. */
const examples = [
  ...['ENC-01', 'ENC-02', 'ACC-07', 'PHY-01', 'VUL-04', 'CON-01', 'CON-03', 'CON-04'],
  ...['AUD-01', 'AUD-02', 'AUD-03', 'CTY-01', 'CTY-03', 'QUA-01'],
];

const asked = (given: Parameters<typeof dossier>[0]) => {
  const found = assessed(dossier(given)).dimensions.flatMap(({ factors }) => factors.map(({ control }) => control));
  return examples.filter((code) => found.includes(code)).join(' ');
};

const product = (connectedDevice: DossierProduct['connectedDevice']): DossierProduct => ({
  ...{ id: connectedDevice, name: 'Analyzer', connectedDevice, supportEndsOn: null, retiredOn: null },
  vulnerabilities: [],
});

describe('a control applies', () => {
  const access = 'ENC-01 ACC-07 CON-03 AUD-01';
  const custody = 'ACC-07 PHY-01 CON-03 AUD-01 AUD-02 CTY-01';
  const data = `ENC-01 ${custody}`;
  const email = `ENC-01 ENC-02 ${custody}`;
  const dataOfAssociate = 'ENC-01 ACC-07 PHY-01 CON-01 CON-03 CON-04 AUD-01 AUD-02 CTY-01';
  const tls = { dataFlows: [flow()] };
  const byHand = flow({ channel: 'PHYSICAL_CUSTODY' });

  it.each<[string, Partial<DossierEngagement>, string]>([
    ['to anyone', {}, 'CON-03'],
    ['to one with access', { penetration: 2 }, access],
    ['to one whose access is not known', { penetration: null }, access],
    ['to one with data', tls, data],
    ['to one with specimens in custody', { dataFlows: [byHand] }, custody],
    ['to one with specimens in custody and access', { dataFlows: [byHand], penetration: 2 }, data],
    ['to one with specimens in custody and data', { dataFlows: [byHand, flow()] }, data],
    ['to one that gets e-mail', { dataFlows: [flow(), flow({ channel: 'EMAIL' })] }, email],
    ['to one that gets encrypted e-mail', { dataFlows: [flow(), flow({ channel: 'END_TO_END_EMAIL' })] }, email],
    ['to one whose channel is not known', { dataFlows: [flow(), flow({ channel: 'UNKNOWN' })] }, email],
    ['to one whose data are not known', { protectedData: 'UNKNOWN' }, email],
    ['to a business associate without data', { baaRequired: 'YES' }, 'CON-01 CON-03'],
    ['to one without data that may be a business associate', { baaRequired: 'UNDETERMINED' }, 'CON-03'],
    ['to a business associate with data', { ...tls, baaRequired: 'YES' }, dataOfAssociate],
    ['to one with data that may be a business associate', { ...tls, baaRequired: 'UNDETERMINED' }, dataOfAssociate],
    [
      'to one that is said to be none, without a reason',
      { ...tls, baaRequired: 'NO', baaRationale: null },
      dataOfAssociate,
    ],
    ['to one that we could hardly do without', { dependency: 3 }, 'CON-03 CTY-01 CTY-03'],
    ['to one that we could do without', { dependency: 2 }, 'CON-03'],
    ['to a sole source', { soleSource: 'YES' }, 'CON-03 CTY-01 CTY-03'],
    ['to a laboratory that tests for us', { category: 'REFERENCE_TESTING' }, 'CON-03 QUA-01'],
    ['to one that supplies equipment', { category: 'EQUIPMENT' }, 'VUL-04 CON-03'],
    ['to one that supplied equipment', { category: 'EQUIPMENT', endsOn: '2026-03-13' }, 'CON-03'],
  ])('%s', (_, given, expected) => {
    expect(asked({ engagements: [engagement(given)] })).toBe(expected);
  });

  it.each<[string, DossierProduct['connectedDevice'][], string]>([
    ['connects', ['YES'], 'VUL-04 CON-03'],
    ['may connect', ['UNKNOWN'], 'VUL-04 CON-03'],
    ['connects, although another does not', ['NO', 'YES'], 'VUL-04 CON-03'],
    ['does not connect', ['NO'], 'CON-03'],
  ])('to one with a device that %s', (_, devices, expected) => {
    expect(asked({ engagements: [engagement()], products: devices.map(product) })).toBe(expected);
  });

  it.each<[DossierThirdParty['kind'], string]>([
    ['PARTNER_LAB', 'CON-03 AUD-01 AUD-02'],
    ['SUPPLIER', 'CON-03'],
  ])('to a third party of kind %s', (kind, expected) => {
    expect(asked({ engagements: [engagement()], thirdParty: { kind } })).toBe(expected);
  });

  it('to one with findings: that all are closed', () => {
    expect(asked({ engagements: [engagement()], findings: [finding()] })).toBe('CON-03 AUD-03');
    const closed = finding({ status: 'REMEDIATED', closedOn: '2026-03-01' });
    expect(asked({ engagements: [engagement()], findings: [closed] })).toBe('CON-03');
  });

  it('if one of several engagements asks for it', () => {
    const engagements = [engagement(), engagement({ penetration: 2 }), engagement({ category: 'REFERENCE_TESTING' })];
    expect(asked({ engagements })).toBe(`${access} QUA-01`);
  });
});
