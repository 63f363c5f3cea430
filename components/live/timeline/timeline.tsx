import { getMessages } from '@/lib/i18n/messages';
import { LivePart, type LivePartProps } from '../live-part';
import live from '../live.module.css';
import { Cards, type Published } from './cards';
import { NearExercise } from './near.client';
import { deal } from './order';
import { timelineWords } from './words';

/** How the field came here: the steps with their papers, and an exercise in their order. */
export function Timeline({
  locale,
  references,
}: LivePartProps & { references: readonly Published[] }) {
  const words = timelineWords[locale];
  const { live: shared } = getMessages(locale);
  const hand = deal(1).map((id) => words.steps[id].name);
  return (
    <LivePart id="timeline" {...{ locale, words }}>
      <NearExercise
        near={{
          part: 'timeline',
          words: shared,
          still: (
            <p>
              {words.still} {new Intl.ListFormat(locale, { type: 'unit' }).format(hand)}
            </p>
          ),
        }}
        {...{ words, live: shared }}
      />
      <div className={live.stack}>
        <h4>{words.cards}</h4>
        <Cards {...{ locale, words, references }} />
      </div>
    </LivePart>
  );
}
