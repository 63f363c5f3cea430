import type { Locale } from '@/lib/i18n/locale';

/** Numbers as a page about money writes them. No currency: all sums are in the reader's own. */
export type Figures = {
  /** 97,269 · 9.73 万 */
  sum: (value: number) => string;
  /** Small sums keep what matters in them: 0.0135 · 8.33 */
  price: (value: number) => string;
  /** Of a share: 0.72 is 72 %. Null, where nothing can be divided: a dash. */
  percent: (share: number | null, digits?: number) => string;
  /** Months, tokens, calls. */
  count: (value: number, digits?: number) => string;
};

const NONE = '–';

export function figuresOf(locale: Locale): Figures {
  const count = locale === 'zh' ? chinese : english;
  const sum = (value: number) => count(value, locale === 'zh' && Math.abs(value) >= 1e4 ? 2 : 0);
  return {
    count,
    sum,
    price: (value) => {
      const size = Math.abs(value);
      if (size >= 1000) return sum(value);
      if (size < 1e-9) return '0';
      return between(value, 2, size >= 1 ? 2 : size >= 0.001 ? 4 : 6);
    },
    percent: (share, digits = 0) => {
      if (share === null || !Number.isFinite(share)) return NONE;
      return `${fixed(share * 100, digits, true)}${locale === 'zh' ? '%' : '\u00a0%'}`;
    },
  };
}

function english(value: number, digits = 0): string {
  return fixed(value, digits, true);
}

/** From ten thousand on in 万 and 亿, as Chinese counts; below without separators. */
function chinese(value: number, digits = 0): string {
  const size = Math.abs(value);
  if (size >= 1e8) return `${trimmed(value / 1e8, 2)} 亿`;
  if (size >= 1e4) return `${trimmed(value / 1e4, 2)} 万`;
  return fixed(value, digits);
}

function trimmed(value: number, digits: number): string {
  return between(value, 0, digits, Math.abs(value) >= 1e4);
}

function fixed(value: number, digits: number, useGrouping = false): string {
  return between(value, digits, digits, useGrouping);
}

function between(value: number, least: number, most: number, useGrouping = false): string {
  const range = { minimumFractionDigits: least, maximumFractionDigits: most };
  return sign(value.toLocaleString('en', { ...range, useGrouping }));
}

/** A true minus; and what rounds to zero has no sign. */
function sign(text: string): string {
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** Chinese axes count in 万; English ones keep the short figures of `Plot`. */
export function axisFormat(locale: Locale): { format?: (value: number) => string } {
  return locale === 'zh' ? { format: figuresOf(locale).sum } : {};
}
