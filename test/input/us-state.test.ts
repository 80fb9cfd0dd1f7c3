import { expect, test } from 'vitest';
import { stateIn, stateNamed } from '../../src/input/us-state.ts';

test.each([
  ['1 Main St, Baltimore, MD 21201, USA', 'MD'],
  ['1 Main St\nBaltimore MD 21201-1234', 'MD'],
  ['Austin, Texas', 'TX'],
  ['Delaware Avenue 5, Washington, D.C. 20001', 'DC'],
  ['Seattle, Washington', 'WA'],
  ['New York, NY', 'NY'],
  ['San Juan, Puerto Rico 00901', 'PR'],
  ['100 Texas Road, Springfield', null],
  ['Fort Washington', null],
  ['PO Box 5', null],
  ['', null],
])('the state in "%s" is %s', (address, state) => {
  expect(stateIn(address)).toBe(state);
});

test.each([
  ['TX', 'TX'],
  ['tx', 'TX'],
  ['Puerto Rico', 'PR'],
  ['US', null],
  ['', null],
])('"%s" names %s', (text, state) => {
  expect(stateNamed(text)).toBe(state);
});
