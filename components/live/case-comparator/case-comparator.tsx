import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { casePart, chosenCases, firstCases, type LocalCase } from './case';
import { CaseTable } from './case-table';
import { NearCaseComparator } from './near.client';
import { caseWords } from './words';

type CaseComparatorProps = LivePartProps & { cases: readonly LocalCase[] };

/** Cases of the book side by side, the invented ones marked. */
export function CaseComparator({ locale, cases }: CaseComparatorProps) {
  const words = caseWords[locale];
  const { live } = getMessages(locale);
  return (
    <LivePart id={casePart} {...{ locale, words }}>
      <NearCaseComparator
        near={{
          part: casePart,
          words: live,
          still: <CaseTable cases={chosenCases(cases, firstCases.join(','))} words={words} />,
        }}
        {...{ words, live, cases }}
      />
    </LivePart>
  );
}
