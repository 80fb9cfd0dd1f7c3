import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import {
  billingFirm,
  chineseLab,
  cloudLis,
  endedSupplier,
  labWithoutClia,
  protectedTransaction,
  sanctionedOfficeGoods,
  soleSourceReagents,
  tubeSupplier,
  usReferenceLab,
} from './cases.ts';
import { dossier, today } from './dossiers.ts';
import { policy } from './policy.ts';

const assessed = (given: Dossier) => assess(given, policy, today);

describe('the results that a risk officer expects', () => {
  it.each([
    ['a prospect with nothing recorded', dossier(), 'VERY_HIGH'],
    ['a tube supplier with ISO 13485, no data, replaceable', tubeSupplier(), 'LOW'],
    ['a sole-source reagent supplier', soleSourceReagents(), 'HIGH'],
    ['a cloud LIS with SOC 2, ISO 27001 and a BAA', cloudLis(), 'MODERATE'],
    ['a US reference laboratory with CLIA and CAP', usReferenceLab(), 'MODERATE'],
    ['the Chinese reference laboratory, 150 genomic results', chineseLab(150), 'VERY_HIGH'],
    ['the Chinese reference laboratory, 90 genomic results', chineseLab(90), 'VERY_HIGH'],
    ['a billing firm with an open critical breach', billingFirm(true), 'VERY_HIGH'],
    ['the billing firm without it', billingFirm(false), 'MODERATE'],
    ['a laboratory without CLIA', labWithoutClia(), 'HIGH'],
    ['a sanctioned supplier of office goods', sanctionedOfficeGoods(), 'VERY_HIGH'],
    ['one whose engagements have ended', endedSupplier(), 'VERY_LOW'],
  ])('%s', (_, given, level) => {
    expect(assessed(given).level).toBe(level);
  });

  it('distinguishes bad from not assessed', () => {
    expect(assessed(dossier())).toMatchObject({ state: 'UNASSESSED', coverage: 0 });
    expect(assessed(cloudLis()).state).toBe('ASSESSED');
  });

  it('names the prohibition as what drives the Chinese laboratory', () => {
    const risk = assessed(chineseLab(150));
    expect(risk).toMatchObject({ drivingDimension: 'REGULATORY', score: 96 });
    expect(risk.gates.map(({ code }) => code)).toContain('DSP-PROHIBITED');
    expect(risk.rules.find(({ rule }) => rule === 'DSP-PROHIBITED')?.answer).toBe('NOT_MET');
  });

  it('lifts the restriction once the CISA requirements are attested, and leaves the mixed data to counsel', () => {
    const restricted = assessed(chineseLab(90));
    expect(restricted.gates.map(({ code }) => code)).toEqual(['DSP-RESTRICTED']);
    const risk = assessed({ ...chineseLab(90), ...protectedTransaction() });
    expect(risk.gates).toEqual([]);
    expect(risk.level).toBe('HIGH');
    expect(risk.rules.find(({ rule }) => rule === 'DSP-PROHIBITED')?.answer).toBe('NEEDS_COUNSEL');
    expect(risk.rules.find(({ rule }) => rule === 'DSP-RESTRICTED')?.answer).toBe('MET');
  });

  it('says which gate holds each of the others up', () => {
    const gates = (given: Dossier) => assessed(given).gates.map(({ code, dimension }) => `${code} ${dimension}`);
    expect(gates(billingFirm(true))).toEqual(['OPEN_CRITICAL_INCIDENT INCIDENT']);
    expect(gates(labWithoutClia())).toEqual(['CLIA-REFERRAL QUALITY']);
    expect(gates(sanctionedOfficeGoods())).toEqual(['SANCTIONS REGULATORY']);
    for (const quiet of [
      tubeSupplier(),
      soleSourceReagents(),
      cloudLis(),
      usReferenceLab(),
      endedSupplier(),
      dossier(),
    ]) {
      expect(gates(quiet)).toEqual([]);
    }
  });
});
