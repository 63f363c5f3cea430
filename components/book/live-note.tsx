import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { siteUrl } from '@/lib/site-url';
import styles from './book.module.css';

type LiveNoteProps = { locale: Locale; title: string; text: string; href: string };

/** On paper, in the place of a live part: what it would show, and where it is. */
export function LiveNote({ locale, title, text, href }: LiveNoteProps) {
  const { book } = getMessages(locale);
  return (
    <div className={styles.liveNote}>
      <p>
        <b>{title}</b>
        <br />
        {text}
      </p>
      <p>
        {book.live} <a href={href}>{siteUrl + href}</a>
      </p>
    </div>
  );
}
