import { iso13485 } from './papers.ts';
import type { Day, DemoParty } from './shape.ts';

/** Makers that our suppliers buy from, but we do not. */
export const makersBehindSuppliers = (day: Day): DemoParty[] => [
  {
    kind: 'SUPPLIER',
    legalName: 'Polymont Résines S.A.S.',
    country: 'FR',
    domains: ['polymont.example'],
    services: ['PET resin for tubes'],
    tags: ['sub-supplier'],
  },
  {
    kind: 'SUPPLIER',
    legalName: 'Kojima-Arai Steel Tubing K.K.',
    tradingNames: ['小島新井鋼管株式会社'],
    country: 'JP',
    domains: ['kojima-arai.example'],
    services: ['Cannula steel'],
    tags: ['sub-supplier'],
  },
  {
    kind: 'SUPPLIER',
    legalName: 'Enzymarch Biologics Ltd',
    country: 'GB',
    domains: ['enzymarch.example'],
    services: ['Conjugated antibodies'],
    tags: ['sub-supplier'],
    certifications: [iso13485(day, 'GB-13485-99020', 190)],
  },
];
