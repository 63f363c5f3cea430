import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Correction } from '@/lib/guidebook/reference-schema';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { SectionLink } from '@/components/ui/section-link';
import styles from './sources.module.css';

type CorrectionsProps = { locale: Locale; guidebook: Guidebook };

/** The seed documents that have corrections, each with its own in the order of its lines. */
export function correctionsByDocument({ sources }: Guidebook) {
  const firstLine = ({ seed }: Correction) => Number(/:(\d+)/.exec(seed)?.[1]);
  return sources.seeds
    .map((seed) => ({
      seed,
      corrections: sources.corrections
        .filter((correction) => correction.seed.startsWith(`${seed.id}:`))
        .sort((a, b) => firstLine(a) - firstLine(b)),
    }))
    .filter(({ corrections }) => corrections.length > 0);
}

/** What the seed documents got wrong, and what the book says instead. */
export function SourceCorrections({ locale, guidebook }: CorrectionsProps) {
  const { sources } = getMessages(locale).pages;
  const count = guidebook.sources.corrections.length;
  return (
    <section className={styles.block} aria-labelledby="corrections">
      <h2 id="corrections">{sources.corrections}</h2>
      <p className="column">{fill(sources.correctionsLead, { count })}</p>
      {correctionsByDocument(guidebook).map(({ seed, corrections }) => (
        <section key={seed.id} aria-labelledby={`corrections-${seed.id}`}>
          <h3 id={`corrections-${seed.id}`}>
            {seed.id} {seed.title[locale]}
          </h3>
          <ul role="list" className={styles.corrections}>
            {corrections.map((correction) => (
              <Entry
                key={`${correction.seed} ${correction.said.en}`}
                {...{ locale, guidebook, correction }}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Entry({ locale, guidebook, correction }: CorrectionsProps & { correction: Correction }) {
  const { sources } = getMessages(locale).pages;
  const [chapter = '', section = ''] = correction.section.split('#');
  const works = guidebook.sources.references.filter(({ id }) => correction.references.includes(id));
  return (
    <li>
      <p className={styles.uses}>
        {fill(sources.passageAt, { seed: correction.seed })} ·{' '}
        <SectionLink {...{ locale, guidebook, chapter, section }} />
      </p>
      <dl>
        <div>
          <dt>{sources.said}</dt>
          <dd>{correction.said[locale]}</dd>
        </div>
        <div>
          <dt>{sources.right}</dt>
          <dd>
            {correction.right[locale]}
            {works.map(({ id, by, year }) => (
              <span key={id}>
                {' '}
                <a href={`#${id}`}>
                  [{by} {year}]
                </a>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </li>
  );
}
