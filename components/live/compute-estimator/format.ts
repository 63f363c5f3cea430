/** 507,457 */
export function grouped(value: number, digits = 0): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** 7.23 × 10²³ */
export function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(2).split('e');
  return `${mantissa} × 10${superscript(Number(exponent))}`;
}

/** Decimal bytes: 16.1 GB. */
export function decimalBytes(bytes: number): string {
  const [size, unit] = bytes >= 1e12 ? [bytes / 1e12, 'TB'] : [bytes / 1e9, 'GB'];
  return `${grouped(size, size < 100 ? 1 : 0)} ${unit}`;
}

/** Binary bytes: 128 KiB, 16 GiB. */
export function binaryBytes(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const step = Math.min(Math.max(Math.floor(Math.log2(bytes) / 10), 0), units.length - 1);
  return `${grouped(bytes / 1024 ** step, 1)} ${units[step] ?? ''}`;
}

const RAISED: Readonly<Record<string, string>> = {
  '-': '⁻',
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (raised, digit) => [String(digit), raised])),
};

function superscript(value: number): string {
  return String(value).replace(/./g, (sign) => RAISED[sign] ?? sign);
}
