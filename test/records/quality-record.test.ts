import { expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

test('proficiency testing that was failed twice of three weighs on results; a record withdrawn does not', async () => {
  const { id } = await make.partnerLab({ reportsPatientResults: 'YES' });
  const thirdParty = { id };
  await make.engagement({ thirdParty, status: 'ACTIVE', clinical: 'YES' });
  const results = async () => {
    const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { risk {
      dimensions { dimension score factors { code evidence { id } } } gates { code evidence { id } } } } }`;
    const { thirdParty: read } = await registry.ask('DASHBOARD', query, { ref: { id } });
    return JSON.stringify(read.risk);
  };
  const before = await results();
  const of = { thirdParty, kind: 'PROFICIENCY_TEST', specialty: 'VIROLOGY' };
  await make.qualityRecord({ ...of, performedOn: '2026-01-10', passed: true, score: 100 });
  await make.qualityRecord({ ...of, performedOn: '2026-03-10', passed: false, score: 60 });
  const failed = await make.qualityRecord({ ...of, performedOn: '2026-05-10', passed: false, score: 40 });
  expect(before).not.toContain('UNSUCCESSFUL_PROFICIENCY_TESTING');
  expect(await results()).toContain('UNSUCCESSFUL_PROFICIENCY_TESTING');
  expect(await results()).toContain(failed.id);
  const mended = { id: failed.id, expectedVersion: 1, passed: null, score: null };
  expect(await accept(registry, 'updateQualityRecord', mended, 'passed score version')).toEqual({
    passed: null,
    score: null,
    version: 2,
  });
  expect(await results()).not.toContain(failed.id);
});
