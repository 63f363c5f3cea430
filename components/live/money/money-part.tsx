import type { ComponentType } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from '../live.module.css';
import { LivePart } from '../live-part';
import { readNumbers } from '../number';
import type { NearWords } from '../when-near.client';
import type { IslandProps } from './money-island.client';
import type { Sheet, SheetWords } from './sheet';
import { SheetResult } from './sheet-result';

type NearIsland<Words> = ComponentType<
  IslandProps<Words> & { near: { part: string; still: React.ReactNode; words: NearWords } }
>;

type MoneyPartProps<Field extends string, Words extends SheetWords<Field>> = {
  sheet: Sheet<Field, Words>;
  words: Readonly<Record<Locale, Words>>;
  Near: NearIsland<Words>;
  locale: Locale;
};

/** A live part about money on its page: the numbers it begins with, and what follows from them. */
export function MoneyPart<Field extends string, Words extends SheetWords<Field>>({
  sheet,
  words: bothWords,
  Near,
  locale,
}: MoneyPartProps<Field, Words>) {
  const words = bothWords[locale];
  const { live } = getMessages(locale);
  const { values } = readNumbers(sheet.start, sheet.bounds);
  const shown = values && { values, words, locale };
  return (
    <LivePart id={sheet.part} {...{ locale, words }}>
      <Near
        near={{
          part: sheet.part,
          words: { failed: live.failed, retry: live.retry },
          still: shown && (
            <div className={styles.stack}>
              <p className={styles.result}>{sheet.summary(shown)}</p>
              <SheetResult {...{ sheet, shown }} />
            </div>
          ),
        }}
        {...{ locale, words, live }}
      />
    </LivePart>
  );
}
