/** Canonical decimal of its digits: no leading or trailing zeros beyond the one before the mark. */
export function canonicalDecimal(whole: string, fraction = ''): string {
  const integer = whole.replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return (integer === '' ? '0' : integer) + (rest === '' ? '' : `.${rest}`);
}

/** Moves the mark: times ten to the power. Exact, because it works on digits. */
export function shiftDecimal(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = whole + fraction;
  const mark = whole.length + power;
  if (mark <= 0) return canonicalDecimal('0', '0'.repeat(-mark) + digits);
  return canonicalDecimal(digits.slice(0, mark).padEnd(mark, '0'), digits.slice(mark));
}
