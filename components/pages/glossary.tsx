import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { ReadingRoutes } from '@/lib/book-routes';
import { findChapter } from '@/lib/guidebook/local';
import type { Term } from '@/lib/guidebook/reference-schema';
import { byLetter } from '@/lib/i18n/alphabet';
import { fill } from '@/lib/i18n/format';
import { languageTag, otherLocale, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './glossary.module.css';

type GlossaryProps = {
  locale: Locale;
  guidebook: Guidebook;
  /** Id of a term or a letter on this page. */
  idOf?: (id: string) => string;
  at?: ReadingRoutes;
};

/** Every term of the book under its letter, in both languages. */
export function Glossary(props: GlossaryProps) {
  const { locale, guidebook, idOf = (id: string) => id } = props;
  const { glossary } = getMessages(locale).pages;
  const groups = byLetter(guidebook.glossary, ({ term }) => term[locale], locale);
  return (
    <>
      <nav aria-label={glossary.letters} className="no-print">
        <ul role="list" className={styles.letters}>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${idOf(`letter-${letter}`)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} className={styles.group} aria-labelledby={idOf(`letter-${letter}`)}>
          <h2 id={idOf(`letter-${letter}`)}>{letter}</h2>
          <dl>
            {entries.map((term) => (
              <Entry key={term.id} {...props} {...{ term }} id={idOf(term.id)} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

type EntryProps = GlossaryProps & { term: Term; id: string };

function Entry({ locale, guidebook, term, id, at = routes }: EntryProps) {
  const { glossary } = getMessages(locale).pages;
  const other = otherLocale(locale);
  const avoided = term.avoid?.[locale] ?? [];
  const separator = locale === 'zh' ? '、' : ', ';
  return (
    <div className={styles.entry} id={id}>
      <dt>
        <dfn>{term.term[locale]}</dfn>
        <span className={styles.other} lang={languageTag[other]}>
          {term.term[other]}
        </span>
      </dt>
      <dd>
        {term.definition[locale]}
        {avoided.length > 0 && (
          <p className={styles.more}>{fill(glossary.avoid, { words: avoided.join(separator) })}</p>
        )}
        <Explained {...{ locale, guidebook, term, at }} />
      </dd>
    </div>
  );
}

type ExplainedProps = { locale: Locale; guidebook: Guidebook; term: Term; at: ReadingRoutes };

/** Where the term is explained; nothing while that chapter is not written. */
function Explained({ locale, guidebook, term, at }: ExplainedProps) {
  const { glossary } = getMessages(locale).pages;
  const [chapterId = '', sectionId = ''] = term.section?.split('#') ?? [];
  const chapter = findChapter(guidebook, chapterId)?.chapter;
  const section = chapter?.sections.find(({ id }) => id === sectionId);
  if (!chapter || !section || !Object.hasOwn(guidebook.criteria, chapterId)) return null;
  return (
    <p className={styles.more}>
      {glossary.explained}{' '}
      <Link href={at.chapter(locale, chapterId, sectionId)}>
        {chapter.title[locale]} › {section.title[locale]}
      </Link>
    </p>
  );
}
