import { Link } from '@/components/ui/link';
import { fill } from '@/lib/i18n/format';
import type { View } from '@/lib/report/view';
import { routes } from '@/lib/routes';
import styles from './items.module.css';

type CriterionLinksProps = { view: View; id: string; chapter: string };

/** To the question, and to the very section that it rests on. */
export function CriterionLinks({ view, id, chapter }: CriterionLinksProps) {
  const { words, texts, locale, team } = view;
  const section = texts.criterion(id)?.rubric.section;
  return (
    <p className={styles.links}>
      {team === undefined && (
        <Link href={routes.full(locale, chapter, id)} className="no-print">
          {words.gates.question}
        </Link>
      )}
      {section && (
        <Link href={routes.chapter(locale, chapter, section)}>
          {fill(words.gates.section, { section: texts.section(chapter, section) })}
        </Link>
      )}
    </p>
  );
}
