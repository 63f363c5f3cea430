import type { Guidebook } from '@/lib/guidebook/guidebook';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { inLocale } from '@/lib/routes';
import { Link } from '@/components/ui/link';
import { SectionLink } from '@/components/ui/section-link';
import styles from './sources.module.css';

type SeedsProps = { locale: Locale; guidebook: Guidebook };

/** The seed documents, passage by passage, with the sections that draw on each. */
export function SourceSeeds({ locale, guidebook }: SeedsProps) {
  const { sources } = getMessages(locale).pages;
  return (
    <section className={styles.block} aria-labelledby="seeds">
      <h2 id="seeds">{sources.seeds}</h2>
      <p className="column">{sources.seedsLead}</p>
      {guidebook.sources.seeds.map((seed) => (
        <details key={seed.id} className={styles.fold}>
          <summary>
            <b>{seed.id}</b> {seed.title[locale]}
            <small>
              {fill(sources.seedSize, { lines: seed.lines, count: seed.passages.length })}
            </small>
          </summary>
          {/* A link to what is folded opens it. */}
          <table className={styles.map} id={`seed-${seed.id}`}>
            <thead>
              <tr>
                <th scope="col">{sources.passage}</th>
                <th scope="col">{sources.sections}</th>
              </tr>
            </thead>
            <tbody>
              {seed.passages.map((passage) => (
                <tr key={passage}>
                  <th scope="row">{passage}</th>
                  <td>
                    <Claimants {...{ locale, guidebook, passage }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}

/** The sections and pages that draw on a passage. */
function Claimants({ locale, guidebook, passage }: SeedsProps & { passage: string }) {
  const claims = guidebook.parts
    .flatMap((part) => part.chapters)
    .flatMap((chapter) =>
      chapter.sections
        .filter(({ seeds }) => seeds.includes(passage))
        .map((section) => ({ chapter: chapter.id, section: section.id })),
    );
  const pages = guidebook.pages.filter(({ seeds }) => seeds.includes(passage));
  return (
    <ul role="list">
      {claims.map(({ chapter, section }) => (
        <li key={`${chapter}#${section}`}>
          <SectionLink {...{ locale, guidebook, chapter, section }} />
        </li>
      ))}
      {pages.map(({ id, title }) => (
        <li key={id}>
          <Link href={inLocale(`/en/${id}`, locale)}>{title[locale]}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The same map from the other side: what each section draws on. */
export function SeedsBySection({ locale, guidebook }: SeedsProps) {
  const { sources } = getMessages(locale).pages;
  return (
    <section className={styles.block} aria-labelledby="by-section">
      <h2 id="by-section">{sources.bySection}</h2>
      <p className="column">{sources.bySectionLead}</p>
      {guidebook.parts.map((part) => (
        <details key={part.id} className={styles.fold}>
          <summary>{part.title[locale]}</summary>
          <dl className={styles.sections}>
            {part.chapters.flatMap((chapter) =>
              chapter.sections.map((section) => (
                <div key={`${chapter.id}#${section.id}`}>
                  <dt>
                    <SectionLink
                      {...{ locale, guidebook }}
                      chapter={chapter.id}
                      section={section.id}
                    />
                  </dt>
                  <dd>{section.seeds.join(locale === 'zh' ? '，' : ', ') || sources.noSeeds}</dd>
                </div>
              )),
            )}
          </dl>
        </details>
      ))}
    </section>
  );
}
