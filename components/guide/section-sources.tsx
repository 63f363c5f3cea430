import type { Reference } from '@/lib/guidebook/reference-schema';
import type { Locale } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import styles from './chapter.module.css';

type SectionSourcesProps = {
  section: string;
  cited: readonly { number: number; reference: Reference }[];
  seeds: readonly string[];
  locale: Locale;
  messages: Messages['guide'];
};

/** The references and seed passages that a section rests on. */
export function SectionSources({ section, cited, seeds, locale, messages }: SectionSourcesProps) {
  if (cited.length === 0 && seeds.length === 0) return null;
  return (
    <div className={styles.sources}>
      <details open data-print="open">
        <summary>{messages.sources}</summary>
        {cited.length > 0 && (
          <ol>
            {cited.map(({ number, reference }) => (
              <li key={reference.id} id={`${section}-source-${number}`}>
                <span>{number}.</span>
                <ReferenceLine reference={reference} locale={locale} messages={messages} />
              </li>
            ))}
          </ol>
        )}
        {seeds.length > 0 && (
          <p>
            {messages.seeds}
            {locale === 'zh' ? '：' : ': '}
            {seeds.join(locale === 'zh' ? '，' : ', ')}
          </p>
        )}
      </details>
    </div>
  );
}

type ReferenceLineProps = { reference: Reference; locale: Locale; messages: Messages['guide'] };

/** One reference: who, what, when, and how far it was checked. */
export function ReferenceLine({ reference, locale, messages }: ReferenceLineProps) {
  const { title, titleIn, by, year, url, certainty } = reference;
  const otherTitle = titleIn?.[locale];
  return (
    <span>
      {by} ({year}).{' '}
      <a href={url} rel="external noreferrer">
        {title}
      </a>
      {otherTitle && ` [${otherTitle}]`}. {messages.certainty[certainty]}
    </span>
  );
}
