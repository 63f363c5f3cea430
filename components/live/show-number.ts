const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number as print sets it, alike in both languages: a true minus, digits in threes, no “−0.00”.
 * What would be lost in rounding, or is longer than a cell, is written with a power of ten.
 */
export function showNumber(value: number, digits = 3): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return '–';
  if (size === Infinity) return value < 0 ? '−∞' : '∞';
  if (size >= 1e6 || (size > 0 && size < 0.5 * 10 ** -digits)) return withPower(value);
  const text = size.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return value < 0 ? `−${text}` : text;
}

function withPower(value: number): string {
  const [digits = '', power = '0'] = Math.abs(value).toExponential(1).split('e');
  const raised = power
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => POWERS[Number(digit)] ?? '');
  return `${value < 0 ? '−' : ''}${digits} × 10${raised}`;
}
