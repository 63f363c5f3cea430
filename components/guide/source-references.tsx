import { Link } from '@/components/ui/link.client';
import { faqChapter } from '@/lib/guidebook/faq';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { certaintySchema, referenceSchema, type Reference } from '@/lib/guidebook/reference-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { SectionLink } from '@/components/ui/section-link';
import { ReferenceLine } from './section-sources';
import styles from './sources.module.css';

/** Where a reference is used; `section` null: in the chapter's opening or further reading. */
type Use = { chapter: string; section: string | null } | { question: string };
export type Uses = Readonly<Record<string, readonly Use[]>>;
type SourceReferencesProps = { locale: Locale; guidebook: Guidebook; uses: Uses };

/** All references by kind, with how far each was checked and where it is used. */
export function SourceReferences({ locale, guidebook, uses }: SourceReferencesProps) {
  const { sources } = getMessages(locale).pages;
  const { references } = guidebook.sources;
  return (
    <section className={styles.block} aria-labelledby="references">
      <h2 id="references">{sources.references}</h2>
      <p className="column">{fill(sources.referencesLead, { count: references.length })}</p>
      <CertaintyKey locale={locale} />
      {referenceSchema.shape.kind.options.map((kind) => {
        const works = references.filter((reference) => reference.kind === kind);
        if (works.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{sources.kinds[kind]}</h3>
            <ul role="list" className={styles.works}>
              {works.map((reference) => (
                <Work key={reference.id} {...{ locale, guidebook, uses, reference }} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function CertaintyKey({ locale }: { locale: Locale }) {
  const { guide, pages } = getMessages(locale);
  return (
    <details className={styles.key}>
      <summary>{pages.sources.certainty}</summary>
      <dl>
        {certaintySchema.options.map((certainty) => (
          <div key={certainty}>
            <dt>{guide.certainty[certainty]}</dt>
            <dd>{pages.sources.certaintyWords[certainty]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type WorkProps = SourceReferencesProps & { reference: Reference };

function Work({ locale, guidebook, uses, reference }: WorkProps) {
  const { guide, pages } = getMessages(locale);
  const places = uses[reference.id] ?? [];
  const date = formatDay(reference.checked, locale);
  return (
    <li id={reference.id}>
      <ReferenceLine {...{ reference, locale }} messages={guide} />
      {locale === 'zh' ? '，' : ', '}
      {fill(pages.sources.checked, { date })}
      {places.length > 0 && (
        <p className={styles.uses}>
          {pages.sources.usedIn}{' '}
          {places.map((place, index) => (
            <span key={Object.values(place).join('#')}>
              {index > 0 && (locale === 'zh' ? '；' : '; ')}
              {'question' in place ? (
                <QuestionLink {...{ locale, guidebook }} question={place.question} />
              ) : (
                <SectionLink {...{ locale, guidebook, ...place }} />
              )}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

type QuestionLinkProps = { locale: Locale; guidebook: Guidebook; question: string };

function QuestionLink({ locale, guidebook, question }: QuestionLinkProps) {
  const asked = faqChapter(guidebook).sections.find(({ id }) => id === question);
  return <Link href={routes.faq(locale, question)}>{asked?.title[locale]}</Link>;
}
