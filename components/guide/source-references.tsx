import type { Guidebook } from '@/lib/guidebook/guidebook';
import { certaintySchema, referenceSchema, type Reference } from '@/lib/guidebook/reference-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { SectionLink } from './section-link';
import { ReferenceLine } from './section-sources';
import styles from './sources.module.css';

/** Where a reference is used; `section` null: in the chapter's opening or further reading. */
export type Uses = Readonly<Record<string, readonly { chapter: string; section: string | null }[]>>;
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
          {places.map(({ chapter, section }, index) => (
            <span key={`${chapter}#${section ?? ''}`}>
              {index > 0 && (locale === 'zh' ? '；' : '; ')}
              <SectionLink {...{ locale, guidebook, chapter, section }} />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
