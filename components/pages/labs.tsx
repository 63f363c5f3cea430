import { Link } from '@/components/ui/link';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './labs.module.css';

/** A live part as the list shows it, and where it stands. */
export type Lab = { id: string; chapter: string; title: string; tryThis: string };
type LabsProps = { locale: Locale; guidebook: Guidebook; parts: readonly Lab[] };

/** Every live part of the book under its part; each leads to its place in a chapter. */
export function Labs({ locale, guidebook, parts }: LabsProps) {
  const { labs } = getMessages(locale).pages;
  return guidebook.parts.map((part) => {
    const titles = new Map(part.chapters.map(({ id, title }) => [id, title[locale]]));
    const here = parts.filter(({ chapter }) => titles.has(chapter));
    if (here.length === 0) return null;
    return (
      <section key={part.id} aria-labelledby={part.id} className={styles.part}>
        <h2 id={part.id}>{part.title[locale]}</h2>
        <ul role="list">
          {here.map(({ id, chapter, title, tryThis }) => (
            <li key={id}>
              <h3>
                <Link href={routes.chapter(locale, chapter, id)}>{title}</Link>
              </h3>
              <p>{tryThis}</p>
              <p className="quiet">{fill(labs.place, { chapter: titles.get(chapter) ?? '' })}</p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
