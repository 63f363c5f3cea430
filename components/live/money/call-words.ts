import type { Locale } from '@/lib/i18n/locale';

/** Words around the cost of a call, which several parts share. `{cost}` */
export const callWords: Readonly<Record<Locale, { take: string }>> = {
  en: { take: 'Take {cost} a call, from your numbers under “What a call costs”' },
  zh: { take: '采用你在“一次调用多少钱”里算出的 {cost}' },
};
