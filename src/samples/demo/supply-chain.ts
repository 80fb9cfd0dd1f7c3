import type { Day, DemoSupplyLink } from './shape.ts';

const LANHE = 'Shenzhen Lanhe Precision Diagnostics Co., Ltd.';
const CLOUD = 'Stratafold Cloud, Inc.';
const RESIN = 'Polymont Résines S.A.S.';
const TUBES = 'Vitrelle Tube Works GmbH';

/** The suppliers of our own suppliers, as far as we know them. */
export const supplyChain = (day: Day): DemoSupplyLink[] => [
  link('Shenzhen Yunqiao Data Services Co., Ltd.', LANHE, 'Server room and backup of the results portal', 4, {
    share: 1,
    substitutable: 'NO',
    validFrom: day(-610),
  }),
  link('Wuhan Chengxi Sequencing Technology Co., Ltd.', LANHE, 'Sequencing at peak times', 2, {
    share: 0.25,
    substitutable: 'YES',
    validFrom: day(-400),
  }),
  link('Dongguan Yulin Reagents Co., Ltd.', LANHE, 'Immunoassay reagents', 3, { share: 0.7, validFrom: day(-610) }),
  link('Suzhou Weilan Plastics Co., Ltd.', LANHE, 'Tubes and racks', 2, { substitutable: 'YES' }),
  link('Huanan Jieda Cold Chain Co., Ltd.', LANHE, 'Transport inside China', 3, { share: 0.9 }),
  link(
    'Huanan Jieda Cold Chain Co., Ltd.',
    'Wuhan Chengxi Sequencing Technology Co., Ltd.',
    'Transport of libraries',
    null,
  ),
  // Each of the two laboratories helps out the other: a cycle.
  link(LANHE, 'Wuhan Chengxi Sequencing Technology Co., Ltd.', 'Immunology for shared studies', 1, { share: 0.1 }),
  link(RESIN, TUBES, 'PET resin', 4, { share: 1, substitutable: 'NO' }),
  link(RESIN, 'Coldpine Specimen Packaging, Inc.', 'PET resin', 2, { share: 0.5, substitutable: 'YES' }),
  link('Kojima-Arai Steel Tubing K.K.', 'Thornley & Marsh Needle Company, Inc.', 'Cannula steel', 4, {
    share: 0.8,
    substitutable: 'NO',
  }),
  link('Enzymarch Biologics Ltd', 'Arden Vale Immunoassay Reagents, Inc.', 'Conjugated antibodies', 4, { share: 1 }),
  link('Enzymarch Biologics Ltd', 'Quennell Calibrators & Controls, LLC', 'Antigens', 3),
  link(CLOUD, 'Wrenfield LIS, Inc.', 'Hosting of the LIS', 4, { share: 1, substitutable: 'NO', validFrom: day(-900) }),
  link(CLOUD, 'Tidelock Interfaces, LLC', 'Hosting of the interface engine', 4, { share: 1 }),
  link(CLOUD, 'Clearmoor Medical Billing, LLC', 'Hosting of the billing system', 3, { substitutable: 'YES' }),
  link('Granite Hollow Data Vaults, Inc.', 'Wrenfield LIS, Inc.', 'Backup tapes', 2, {
    validFrom: day(-900),
    validTo: day(-200),
  }),
];

function link(
  supplier: string,
  customer: string,
  supplies: string,
  criticality: number | null,
  more: Partial<DemoSupplyLink> = {},
): DemoSupplyLink {
  return { supplier, customer, supplies, criticality, ...more };
}
