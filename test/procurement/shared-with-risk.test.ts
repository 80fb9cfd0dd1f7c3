import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateFactsOf } from '../../src/procurement/gate/facts.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { DossierSupplier } from '../../src/risk/engine/dossier.ts';
import { evaluateRules } from '../../src/risk/rules/evaluate.ts';
import { today } from '../risk/dossiers.ts';
import { anyDossier } from '../risk/generator.ts';
import { policies } from './fixtures.ts';
import { nearlyBuyable, questionAbout } from './generator.ts';

const some = fc.oneof(anyDossier, nearlyBuyable);

test('the law that the gate takes over from the assessment is that about everything we use and ask about', () => {
  let [same, other] = [0, 0];
  fc.assert(
    fc.property(
      some.chain((given) => fc.tuple(fc.constant(given), questionAbout(given))),
      ([given, question]) => {
        const facts = gateFactsOf(given, policies, question);
        const { dossier, standing, asked, risk } = facts;
        const { law, assessment } = risk;
        const scope = { phase: 'ACTIVE' as const, engagements: asked.whole, subSupplierCriticality: null };
        const results = evaluateRules({ dossier, policy: policies.risk, scope, standing, asOf: question.asOf });
        expect([...law.values()]).toEqual(results);
        if (law.get('SANCTIONS') === assessment.rules.find(({ rule }) => rule === 'SANCTIONS')) same++;
        else other++;
      },
    ),
    { numRuns: 500 },
  );
  expect([same, other].every((times) => times > 10)).toBe(true);
});

const failing: DossierSupplier = {
  linkId: 'failing',
  supplierId: 'failing',
  criticality: 3,
  share: 1,
  validFrom: null,
  validTo: null,
  retiredOn: null,
  probability: 1,
};

test('the level without suppliers is that of the same third party with none', () => {
  let lower = 0;
  fc.assert(
    fc.property(some, fc.boolean(), (given, oneFails) => {
      // Few levels depend on suppliers that fail rarely.
      const suppliers = oneFails ? [...given.suppliers, failing] : given.suppliers;
      const { level, levelWithoutSuppliers } = assess({ ...given, suppliers }, policies.risk, today);
      expect(levelWithoutSuppliers).toBe(assess({ ...given, suppliers: [] }, policies.risk, today).level);
      if (levelWithoutSuppliers !== level) lower++;
    }),
    { numRuns: 1000 },
  );
  expect(lower).toBeGreaterThan(0);
});
