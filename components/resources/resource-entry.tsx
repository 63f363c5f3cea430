import { SectionLink } from '@/components/ui/section-link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Resource } from '@/lib/guidebook/page-schema';
import { formatDay } from '@/lib/i18n/format';
import { languageTag, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import styles from './resources.module.css';

type EntryProps = { locale: Locale; guidebook: Guidebook; resource: Resource };

/** One entry: what it is for, what became of it, on what terms, and where it belongs. */
export function ResourceEntry({ locale, guidebook, resource }: EntryProps) {
  const { resources } = getMessages(locale).pages;
  const { status, purpose, instead } = resource;
  const isUsable = status === 'alive' || status === 'unchecked';
  return (
    <article className={styles.entry} aria-labelledby={`name-${resource.id}`}>
      <div className={styles.name}>
        <Name {...{ locale, resource }} />
        <p className={styles.status} data-status={status}>
          {resources.statuses[status]}
        </p>
      </div>
      <div className={styles.words}>
        <p>{purpose[locale]}</p>
        {instead && (
          <p>
            <b>{isUsable ? resources.note : resources.instead}</b>
            {locale === 'zh' ? '：' : ': '}
            {instead[locale]}
          </p>
        )}
        <Terms {...{ locale, guidebook, resource }} />
      </div>
    </article>
  );
}

/** The name as this language's readers know it, with the original beside it. */
function Name({ locale, resource }: Omit<EntryProps, 'guidebook'>) {
  const { id, name, nameIn, by, link } = resource;
  const title = nameIn?.[locale] ?? name;
  return (
    <>
      <h3 id={`name-${id}`} lang={languageOf(title, locale)}>
        {link ? (
          <a href={link} rel="external noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      {title !== name && (
        <p className={styles.beside} lang={languageOf(name, locale)}>
          {name}
        </p>
      )}
      {by && <p className={styles.beside}>{by}</p>}
    </>
  );
}

/** A Chinese name in an English page is read aloud as Chinese. */
function languageOf(name: string, locale: Locale): string | undefined {
  const isOther = locale === 'en' && /\p{Script=Han}/u.test(name);
  return isOther ? languageTag.zh : undefined;
}

function Terms({ locale, guidebook, resource }: EntryProps) {
  const { resources } = getMessages(locale).pages;
  const { licence, stages, checked, seeds, sections } = resource;
  const comma = locale === 'zh' ? '、' : ', ';
  const helpsAt = guidebook.stages.filter(({ id }) => stages.includes(id));
  const isEvery = helpsAt.length === guidebook.stages.length;
  const names = isEvery
    ? resources.everyStage
    : helpsAt.map(({ title }) => title[locale]).join(comma);
  const rows = [
    { term: resources.licence, words: licence?.[locale] },
    { term: resources.helpsAt, words: names || resources.noStage },
    { term: resources.checked, words: checked && formatDay(checked, locale) },
    { term: resources.seeds, words: seeds.join(comma) },
  ];
  return (
    <dl className={styles.terms}>
      {rows.map(
        ({ term, words }) =>
          words && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{resources.sections}</dt>
        {sections.map((place) => {
          const [chapter = '', section = ''] = place.split('#');
          return (
            <dd key={place}>
              <SectionLink {...{ locale, guidebook, chapter, section }} />
            </dd>
          );
        })}
      </div>
    </dl>
  );
}
