import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import { byDate, jurisdictionPart, reached } from './duties';
import { dutySummary, DutyTable } from './duty-table';
import { someone, type JurisdictionData } from './fields';
import { NearJurisdiction } from './near.client';
import { jurisdictionWords } from './words';

type JurisdictionSwitchProps = LivePartProps & { data: JurisdictionData };

/** Markets and a profile, and the dated duties of the book that may reach them. */
export function JurisdictionSwitch({ locale, data }: JurisdictionSwitchProps) {
  const words = jurisdictionWords[locale];
  const { live } = getMessages(locale);
  const duties = byDate(reached(data.duties, someone));
  const questionOf = (id: string) => data.questions.find((each) => each.id === id)?.question ?? id;
  return (
    <LivePart id={jurisdictionPart} {...{ locale, words }}>
      <NearJurisdiction
        near={{
          part: jurisdictionPart,
          words: live,
          still: (
            <>
              <p>{dutySummary(duties, null, locale, words)}</p>
              <DutyTable {...{ duties, questionOf, locale, words }} today={null} />
              <p>{words.advice}</p>
            </>
          ),
        }}
        {...{ locale, words, live, data }}
      />
    </LivePart>
  );
}
