import { Fragment } from 'react';
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

/** Small print in one line: a list of terms and values would triple what a long page has to lay out. */
function Terms({ locale, guidebook, resource }: EntryProps) {
  const { resources } = getMessages(locale).pages;
  const { licence, stages, checked, seeds, sections } = resource;
  const [comma, colon, semicolon] = locale === 'zh' ? ['、', '：', '；'] : [', ', ': ', '; '];
  const helpsAt = guidebook.stages.filter(({ id }) => stages.includes(id));
  const isEvery = helpsAt.length === guidebook.stages.length;
  const names = helpsAt.map(({ title }) => title[locale]).join(comma);
  const said = [
    [resources.licence, licence?.[locale]],
    [resources.helpsAt, isEvery ? resources.everyStage : names],
    [resources.checked, checked && formatDay(checked, locale)],
    [resources.seeds, seeds.join(comma)],
  ].flatMap(([term, words]) => (words ? [`${term}${colon}${words} · `] : []));
  return (
    <p className={styles.terms}>
      {said.join('')}
      {resources.sections}
      {colon}
      {sections.map((place, index) => {
        const [chapter = '', section = ''] = place.split('#');
        return (
          <Fragment key={place}>
            {index > 0 && semicolon}
            <SectionLink {...{ locale, guidebook, chapter, section }} />
          </Fragment>
        );
      })}
    </p>
  );
}
