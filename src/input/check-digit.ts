/**
 * Returns the weighted sum of the digits modulo 10. It is 0 if the last digit is the right check digit. From right to left,
 * the weights alternate between 1 and `weight`. Luhn adds the digits of each product; GS1 adds the product itself. The
 * package stdnum has both, but only behind deep import paths that it plans to close.
 */
export function mod10(digits: string, weight: 2 | 3, digitsOfProducts: boolean): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = Number(digits.at(-1 - i)) * (i % 2 === 0 ? 1 : weight);
    sum += digitsOfProducts && product > 9 ? product - 9 : product;
  }
  return sum % 10;
}

/** Returns the right check digit for digits whose last one is wrong. `remainder` is what `mod10` returned for them. */
export function rightCheckDigit(digits: string, remainder: number): number {
  return (Number(digits.at(-1)) - remainder + 10) % 10;
}
