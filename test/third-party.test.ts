import { expect, test } from 'vitest';
import { useRegistry } from './support/registry.ts';

const registry = useRegistry();

test('a vendor is recorded and read back', async () => {
  const { createVendor } = await registry.ask(
    'ANALYST',
    `mutation { createVendor(input: { legalName: "北京华大检验所", country: "cn" }) { vendor { id version legalName country lifecycle } userErrors { code field message } } }`,
  );
  expect(createVendor.userErrors).toEqual([]);
  expect(createVendor.vendor).toMatchObject({
    version: 1,
    legalName: '北京华大检验所',
    country: 'CN',
    lifecycle: 'PROSPECT',
  });
  const { thirdParties } = await registry.ask(
    'DASHBOARD',
    `{ thirdParties(where: { text: "华大" }) { totalCount nodes { id } } }`,
  );
  expect(thirdParties).toEqual({ totalCount: 1, nodes: [{ id: createVendor.vendor.id }] });
});
