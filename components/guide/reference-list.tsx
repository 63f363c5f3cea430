import type { ReadingRoutes } from '@/lib/book-routes';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { referenceSchema, type Reference } from '@/lib/guidebook/reference-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { ReferenceLine } from './section-sources';
import styles from './sources.module.css';
import { UsedIn, type Use } from './used-in';

export type Uses = Readonly<Record<string, readonly Use[]>>;
type ReferenceListProps = {
  locale: Locale;
  guidebook: Guidebook;
  uses: Uses;
  /** Level of the headings of the kinds. */
  level: 2 | 3;
  /** Id of a reference or a kind on this page. */
  idOf?: (id: string) => string;
  at?: ReadingRoutes;
};

/** Kinds of works that occur, each with its works by author. */
export function referencesByKind(references: readonly Reference[]) {
  return referenceSchema.shape.kind.options
    .map((kind) => ({
      kind,
      works: references
        .filter((reference) => reference.kind === kind)
        .sort((a, b) => byAuthor.compare(a.by, b.by) || a.year - b.year),
    }))
    .filter(({ works }) => works.length > 0);
}

// Works keep the language they were written in, so both languages of the book list them in one order.
const byAuthor = new Intl.Collator('en-u-co-pinyin', { sensitivity: 'base' });

/** All references by kind, with how far each was checked and where it is used. */
export function ReferenceList(props: ReferenceListProps) {
  const { locale, guidebook, level, idOf = (id: string) => id } = props;
  const { sources } = getMessages(locale).pages;
  const Tag = `h${level}` as const;
  return referencesByKind(guidebook.sources.references).map(({ kind, works }) => (
    <section key={kind} aria-labelledby={idOf(`kind-${kind}`)}>
      <Tag id={idOf(`kind-${kind}`)}>{sources.kinds[kind]}</Tag>
      <ul role="list" className={styles.works}>
        {works.map((reference) => (
          <Work key={reference.id} {...props} {...{ reference }} id={idOf(reference.id)} />
        ))}
      </ul>
    </section>
  ));
}

type WorkProps = ReferenceListProps & { reference: Reference; id: string };

function Work({ locale, guidebook, uses, reference, id, at = routes }: WorkProps) {
  const { guide, pages } = getMessages(locale);
  const date = formatDay(reference.checked, locale);
  return (
    <li id={id}>
      <ReferenceLine {...{ reference, locale }} messages={guide} />
      {locale === 'zh' ? '，' : ', '}
      {fill(pages.sources.checked, { date })}
      <UsedIn {...{ locale, guidebook, at }} uses={uses[reference.id] ?? []} />
    </li>
  );
}
