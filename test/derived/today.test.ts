import { expect, test } from 'vitest';
import { dateIn } from '../../src/input/time-zone.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

/** By the tests' clock it is noon in New York, and past midnight in Shanghai. */
const registry = useRegistry({ TIME_ZONE: 'Asia/Shanghai' });
const make = fixtures(registry);

test.each([
  ['America/New_York', '2026-06-15T03:59:59.999Z', '2026-06-14'],
  ['America/New_York', '2026-06-15T04:00:00.000Z', '2026-06-15'],
  ['America/New_York', '2026-01-15T04:59:59.999Z', '2026-01-14'],
  ['America/New_York', '2026-01-15T05:00:00.000Z', '2026-01-15'],
  ['Asia/Shanghai', '2025-12-31T16:00:00.000Z', '2026-01-01'],
  ['UTC', '2026-02-28T23:59:59.999Z', '2026-02-28'],
])('in %s, at %s it is %s', (timeZone, instant, date) => {
  expect(dateIn(timeZone, new Date(instant))).toBe(date);
});

test('today is the day in the configured time zone, wherever a day is not given or must not be later', async () => {
  const { viewer } = await registry.ask('DASHBOARD', '{ viewer { today } }');
  expect(viewer.today).toBe('2026-06-16');
  const certification = await make.certification({ validUntil: '2026-06-15' });
  const input = { id: certification.id, expectedVersion: 1, method: 'Asked', verifiedOn: '2026-06-16' };
  const verified = await accept(registry, 'verifyCertification', input, 'verifiedOn inForce');
  expect(verified).toEqual({ verifiedOn: '2026-06-16', inForce: false });
  const revoked = await accept(
    registry,
    'revokeCertification',
    { id: certification.id, expectedVersion: 2 },
    'revokedOn',
  );
  expect(revoked).toEqual({ revokedOn: '2026-06-16' });
});
