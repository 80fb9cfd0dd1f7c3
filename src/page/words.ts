import type { ProcurementAnswer, RiskLevel } from '../generated/page.ts';

/** Names that are written in capitals, or otherwise than their code suggests. */
const NAMES: Readonly<Record<string, string>> = {
  BAA: 'BAA',
  BIS: 'BIS',
  CLIA: 'CLIA',
  CAP: 'CAP',
  COLA: 'COLA',
  DEA: 'DEA',
  FDA: 'FDA',
  HECVAT: 'HECVAT',
  HITRUST: 'HITRUST',
  IATA: 'IATA',
  ISO: 'ISO',
  IT: 'IT',
  LEI: 'LEI',
  LEIE: 'LEIE',
  LIS: 'LIS',
  NIST: 'NIST',
  NPI: 'NPI',
  OFAC: 'OFAC',
  OIG: 'OIG',
  PHI: 'PHI',
  SAM: 'SAM',
  SDN: 'SDN',
  SOC2: 'SOC 2',
  SOC: 'SOC',
  US: 'US',
  USCC: 'USCC',
};

/** Turns a code of the API into words: `SPECIMEN_TRANSPORT` becomes "Specimen transport". */
export function words(code: string): string {
  const parts = code.split('_').map((part) => NAMES[part] ?? part.toLowerCase());
  const text = parts.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The levels of risk, highest first. */
export const LEVELS = ['VERY_HIGH', 'HIGH', 'MODERATE', 'LOW', 'VERY_LOW'] as const satisfies readonly RiskLevel[];

/** The answers of the gate in words, best first, each with a sign that needs no color. */
export const ANSWERS = {
  ALLOW: { title: 'Yes', sign: '✓' },
  CONDITIONAL: { title: 'With conditions', sign: '!' },
  UNKNOWN: { title: 'Not known', sign: '?' },
  BLOCK: { title: 'No', sign: '✕' },
} as const satisfies Record<ProcurementAnswer, { title: string; sign: string }>;

/** The answers of the gate, best first. */
export const ANSWER_ORDER = Object.keys(ANSWERS) as ProcurementAnswer[];
