'use client';

import { useSession } from '@/components/session/session.client';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { keptCallCost } from '../inference-cost/kept-call';
import { figuresOf } from './figures';
import { callWords } from './call-words';

type TakeCallProps = { locale: Locale; value: string; onTake: (value: string) => void };

/** Offers the cost of a call that the reader worked out in the part about it. */
export function TakeCall({ locale, value, onTake }: TakeCallProps) {
  const cost = useSession(({ work }) => keptCallCost(work.inputs));
  if (cost === null) return null;
  const exact = String(Number(cost.toPrecision(6)));
  if (exact === value) return null;
  return (
    <button type="button" onClick={() => onTake(exact)}>
      {fill(callWords[locale].take, { cost: figuresOf(locale).price(cost) })}
    </button>
  );
}
