import { describe, expect, it } from 'vitest';
import { writeFailed } from '../../src/input/errors.ts';

const failedWith = (code?: string) => {
  const { message, extensions } = writeFailed(Object.assign(new Error('internal'), code === undefined ? {} : { code }));
  return `${String(extensions.code)}: ${message}`;
};

describe('the error of a failed write says', () => {
  it.each([
    'CONNECTION_CLOSED',
    'CONNECTION_DESTROYED',
    'CONNECTION_ENDED',
    'CONNECT_TIMEOUT',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    // Postgres stops in order, in haste, or is not yet up again.
    '57P01',
    '57P02',
    '57P03',
    '08006',
  ])('with %s that it may have been written', (code) => {
    expect(failedWith(code)).toMatch(/^UNAVAILABLE: .* whether this field was written is not known/);
  });

  it.each([
    ['a statement that took too long', '57014'],
    ['a constraint', '23505'],
    ['a full disk', '53100'],
    ['a fault of our own', undefined],
  ])('after %s that nothing was written', (_, code) => {
    expect(failedWith(code)).toMatch(/^INTERNAL_SERVER_ERROR: .* nothing of this field was written/);
  });
});
