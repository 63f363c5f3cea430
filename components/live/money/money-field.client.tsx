'use client';

import { figuresOf } from './figures';
import { NumberField } from '../number-field.client';
import { readNumber, type Bounds, type NumberProblem } from '../number';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { FieldWords } from './sheet';
import own from './money.module.css';

/** From here on digits are hard to count: the number is read back as people say it. */
const LONG = 10_000;

type MoneyFieldProps = {
  name: FieldWords;
  value: string;
  bounds: Bounds;
  problem: NumberProblem | undefined;
  step: number | undefined;
  isCheck: boolean;
  locale: Locale;
  live: Messages['live'];
  onChange: (value: string) => void;
};

/** A field of a sheet: a number, or something that is so or not. */
export function MoneyField(props: MoneyFieldProps) {
  const { name, value, bounds, problem, step, isCheck, locale, live, onChange } = props;
  if (isCheck) {
    return (
      <label className={own.check}>
        <input
          type="checkbox"
          checked={value === '1'}
          onChange={(event) => onChange(event.target.checked ? '1' : '0')}
        />
        {name.label}
      </label>
    );
  }
  const read = readNumber(value, bounds);
  const said = read.ok && Math.abs(read.value) >= LONG ? spoken(read.value, locale) : undefined;
  return (
    <NumberField
      label={name.label}
      {...(name.unit ? { unit: name.unit } : {})}
      {...(name.hint ? { hint: name.hint } : {})}
      {...(said ? { reading: said } : {})}
      {...(step === undefined ? {} : { step })}
      {...{ value, bounds, problem, onChange }}
      words={live}
    />
  );
}

function spoken(value: number, locale: Locale): string {
  if (locale === 'zh') return figuresOf(locale).sum(value);
  return value.toLocaleString('en', { notation: 'compact', compactDisplay: 'long' });
}
