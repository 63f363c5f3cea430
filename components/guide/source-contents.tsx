import type { Guidebook } from '@/lib/guidebook/guidebook';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { referencesByKind } from './reference-list';
import styles from './sources.module.css';
import { correctionsByDocument } from './source-corrections';

type SourceContentsProps = { locale: Locale; guidebook: Guidebook };
type Group = { href: string; title: string; parts?: readonly Group[]; count?: number };

/** Jump links to everything on the page of the sources, with how much there is of each. */
export function SourceContents({ locale, guidebook }: SourceContentsProps) {
  const { sources } = getMessages(locale).pages;
  const { references, seeds } = guidebook.sources;
  const groups: Group[] = [
    {
      href: '#references',
      title: sources.references,
      parts: referencesByKind(references).map(({ kind, works }) => ({
        href: `#kind-${kind}`,
        title: sources.kinds[kind],
        count: works.length,
      })),
    },
    {
      href: '#corrections',
      title: sources.corrections,
      parts: correctionsByDocument(guidebook).map(({ seed, corrections }) => ({
        href: `#corrections-${seed.id}`,
        title: seed.id,
        count: corrections.length,
      })),
    },
    {
      href: '#seeds',
      title: sources.seeds,
      parts: seeds.map(({ id, passages }) => ({
        href: `#seed-${id}`,
        title: id,
        count: passages.length,
      })),
    },
    { href: '#by-section', title: sources.bySection },
  ];
  return (
    <nav aria-label={sources.onPage} className={styles.contents}>
      <ul role="list">
        {groups.map(({ href, title, parts }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            {parts && (
              <ul role="list">
                {parts.map((part) => (
                  <li key={part.href}>
                    <a href={part.href}>{part.title}</a> <small>{part.count}</small>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
