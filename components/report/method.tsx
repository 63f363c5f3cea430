import { Link } from '@/components/ui/link';
import type { View } from '@/lib/report/view';
import { routes } from '@/lib/routes';
import styles from './section.module.css';
import { Section } from './section';

/** The method in five sentences, and what the report is not. */
export function Method({ view }: { view: View }) {
  const { words, locale } = view;
  const sentences = Object.values(words.method.sentences);
  return (
    <Section id="method" title={words.contents.method}>
      <div className={styles.closing}>
        <p>
          {sentences.join(locale === 'zh' ? '' : ' ')}{' '}
          <Link href={routes.method(locale)}>{words.method.link}</Link>
        </p>
        <p>
          <strong>{words.advice}</strong>
        </p>
      </div>
    </Section>
  );
}
