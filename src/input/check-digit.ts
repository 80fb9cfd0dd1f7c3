/**
 * What is left of the weighted sum of the digits, modulo ten: 0 where the last digit checks the others. Right to left, the
 * weights alternate from 1. Luhn adds the digits of each product, GS1 the product itself. stdnum has both, but only behind
 * deep paths its package announces to close.
 */
export function mod10(digits: string, weight: 2 | 3, digitsOfProducts: boolean): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = Number(digits.at(-1 - i)) * (i % 2 === 0 ? 1 : weight);
    sum += digitsOfProducts && product > 9 ? product - 9 : product;
  }
  return sum % 10;
}

/** The digit that would check the others, in the place of the last, where that leaves a remainder. */
export function rightCheckDigit(digits: string, remainder: number): number {
  return (Number(digits.at(-1)) - remainder + 10) % 10;
}
