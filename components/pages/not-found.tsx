import { languageTag, locales, otherLocale, type Locale } from '@/lib/i18n/locale';
import { failure as en } from '@/lib/i18n/messages/en/failure';
import { failure as zh } from '@/lib/i18n/messages/zh/failure';
import { routes } from '@/lib/routes';
import styles from './not-found.module.css';

const words: Record<Locale, { [Word in keyof typeof en.missing]: string }> = {
  en: en.missing,
  zh: zh.missing,
};

/** What stands where no page is, in both languages; the stylesheet hides the one not wanted. */
export function NotFound() {
  return (
    <main className={`page ${styles.page}`}>
      {locales.map((locale) => (
        <MissingIn key={locale} locale={locale} />
      ))}
    </main>
  );
}

/** Plain links: this page stands outside the site's layout and starts it anew. */
function MissingIn({ locale }: { locale: Locale }) {
  const { title, text, ways, home, guide, assess, other } = words[locale];
  return (
    <section className={styles.words} lang={languageTag[locale]} data-words={locale}>
      <p className={styles.code}>404</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{ways}</p>
      <ul>
        <li>
          <a href={routes.home(locale)}>{home}</a>
        </li>
        <li>
          <a href={routes.guide(locale)}>{guide}</a>
        </li>
        <li>
          <a href={routes.assess(locale)}>{assess}</a>
        </li>
        <li lang={languageTag[otherLocale(locale)]}>
          <a href={routes.home(otherLocale(locale))}>{other}</a>
        </li>
      </ul>
    </section>
  );
}
