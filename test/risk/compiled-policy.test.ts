import { describe, expect, it } from 'vitest';
import { riskDimensions } from '../../db/catalogue/risk-policy.ts';
import { compilePolicy } from '../../src/risk/engine/policy.ts';
import { parts } from './policy.ts';

describe('a compiled policy', () => {
  it('gives each control its share of the weights of its dimension, and its entry in the catalogue', () => {
    const { controls, controlsOf, indexOf } = compilePolicy(parts);
    expect(controls.map(({ code }) => code)).toEqual(parts.risk.controls.map(({ code }) => code));
    for (const dimension of riskDimensions) {
      const weights = parts.risk.controls.filter((control) => control.dimension === dimension);
      const total = weights.reduce((sum, { weight }) => sum + weight, 0);
      expect(controlsOf[dimension].map(({ code, share }) => [code, share])).toEqual(
        weights.map(({ code, weight }) => [code, weight / total]),
      );
    }
    for (const { code, index, catalogued } of controls) {
      expect([catalogued.code, indexOf.get(code), controls[index]?.code]).toEqual([code, index, code]);
    }
  });

  it('has what each certification credits, and which controls age by its day of issue', () => {
    const { agedByIssue, certificationOf, controls } = compilePolicy(parts);
    for (const { type, credits } of parts.risk.certifications) {
      const compiled = certificationOf.get(type)!;
      expect(compiled.type).toBe(type);
      expect(compiled.credits.map(({ index, factor }) => [controls[index]!.code, factor])).toEqual(
        credits.flatMap((credit) => credit.controls.map((code) => [code, credit.factor])),
      );
    }
    expect([...agedByIssue].map((index) => controls[index]!.code)).toEqual(parts.risk.evidence.agedByIssue);
    expect(agedByIssue.size).toBeGreaterThan(0);
  });

  it('has the clauses that the law requires, those of each category, and their titles', () => {
    const { clausesFor, clauseTitles, requiredClauses } = compilePolicy(parts);
    expect(requiredClauses).toContain('BREACH_NOTIFICATION');
    expect(requiredClauses).not.toContain('OUTAGE_NOTICE');
    expect(clausesFor.get('REFERENCE_TESTING')).toContain('OUTAGE_NOTICE');
    for (const { code, title, requiredByLawInBaa, requiredForCategories } of parts.clauseTypes) {
      expect(clauseTitles.get(code)).toBe(title);
      expect(requiredClauses.includes(code)).toBe(requiredByLawInBaa);
      for (const [category, codes] of clausesFor) {
        expect(codes.includes(code)).toBe(requiredForCategories.includes(category));
      }
    }
  });
});
