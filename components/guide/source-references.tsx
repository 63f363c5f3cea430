import type { Guidebook } from '@/lib/guidebook/guidebook';
import { certaintySchema } from '@/lib/guidebook/reference-schema';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { ReferenceList, type Uses } from './reference-list';
import styles from './sources.module.css';

type SourceReferencesProps = { locale: Locale; guidebook: Guidebook; uses: Uses };

/** The references, and what the words about their certainty mean. */
export function SourceReferences({ locale, guidebook, uses }: SourceReferencesProps) {
  const { sources } = getMessages(locale).pages;
  const count = guidebook.sources.references.length;
  return (
    <section className={styles.block} aria-labelledby="references">
      <h2 id="references">{sources.references}</h2>
      <p className="column">{fill(sources.referencesLead, { count })}</p>
      <CertaintyKey locale={locale} />
      <ReferenceList {...{ locale, guidebook, uses }} level={3} />
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
