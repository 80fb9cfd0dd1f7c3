import type { Demo, DemoAttestor } from './shape.ts';

/** Our three facilities. No CLIA numbers this high have been issued. */
export const facilities: Demo['facilities'] = [
  {
    name: 'Main laboratory',
    code: 'MAIN',
    address: '1200 Cannery Row West, Sacramento, CA 95814, United States',
    state: 'CA',
    cliaNumber: '05D9900101',
  },
  {
    name: 'Riverside draw station and rapid laboratory',
    code: 'RIVERSIDE',
    address: '48 Levee Road, Stockton, CA 95202, United States',
    state: 'CA',
    cliaNumber: '05D9900102',
  },
  {
    name: 'Molecular laboratory',
    code: 'MOLECULAR',
    address: '7 Foundry Lane, Reno, NV 89501, United States',
    state: 'NV',
    cliaNumber: '29D9900103',
  },
];

/** Our people who look after third parties. */
export const people: Demo['people'] = [
  { name: 'Priya Raman', email: 'priya.raman@ourlab.example' },
  { name: 'Owen Castellano', email: 'owen.castellano@ourlab.example' },
  { name: 'Grace Lindqvist', email: 'grace.lindqvist@ourlab.example' },
];

export const PRIYA = 'Priya Raman, Laboratory Quality';
export const OWEN = 'Owen Castellano, Information Security';
export const GRACE = 'Grace Lindqvist, Purchasing';

/** Attestors. The private halves of these keys were thrown away, so signatures in their names are impossible. */
export const attestors: DemoAttestor[] = [
  {
    name: 'Halden & Roe Assurance LLP',
    kind: 'ASSESSOR',
    publicKeys: [
      {
        keyId: 'halden-roe-1',
        algorithm: 'ED25519',
        key: pem('MCowBQYDK2VwAyEA+dK5b6iMdS9P/DHmAIJOSM9HivMTLTzqZOAd1UV836M='),
        validFrom: '2024-01-01T00:00:00Z',
      },
    ],
  },
  {
    name: 'Shenzhen Lanhe Precision Diagnostics, quality office',
    kind: 'THE_PARTY',
    party: 'Shenzhen Lanhe Precision Diagnostics Co., Ltd.',
    publicKeys: [
      {
        keyId: 'lanhe-qa-2024',
        algorithm: 'ED25519',
        key: pem('MCowBQYDK2VwAyEAeUVgZ8uQ80qC6QBgMga5t134Gi7SaLJsYztp3l2k9io='),
        validFrom: '2024-03-01T00:00:00Z',
        validTo: '2034-03-01T00:00:00Z',
      },
    ],
  },
  { name: 'Kestrel Ridge, compliance', kind: 'THE_PARTY', party: 'Kestrel Ridge Reference Laboratories, Inc.' },
  { name: 'Stratafold Cloud, trust office', kind: 'THE_PARTY', party: 'Stratafold Cloud, Inc.' },
  { name: 'Corvid Point-of-Care, product security', kind: 'THE_PARTY', party: 'Corvid Point-of-Care Devices, Inc.' },
  { name: 'State laboratory survey office', kind: 'REGULATOR' },
  {
    name: 'Our supplier assurance team',
    kind: 'US',
    publicKeys: [
      {
        keyId: 'assurance-1',
        algorithm: 'ECDSA_P256',
        key: pem(
          'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEk2G48MedNLA2yifzOENTYorHtwYh\nXH33E84H1gUiAoSNZspus2USf41YlNp5P7tcajmrwLSqHbRMlsQVDrsVTQ==',
        ),
      },
    ],
  },
];

function pem(body: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`;
}
