import { Logo } from '@/components/ui/logo';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { fill, formatDay } from '@/lib/i18n/format';
import { languageTag, otherLocale, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { siteUrl } from '@/lib/site-url';
import styles from './book.module.css';

/** The first page: what the book is, which edition, and where it lives. */
export function Cover({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { site } = getMessages(locale);
  const { version, updated } = guidebook;
  return (
    <header className={styles.cover} data-page="cover">
      <Logo />
      <h1>
        {site.name} <span lang={languageTag[otherLocale(locale)]}>{site.nameBeside}</span>
      </h1>
      <p className={styles.tagline}>{site.tagline}</p>
      <p className={styles.edition}>
        {fill(site.version, { version, date: formatDay(updated, locale) })}
        <br />
        {site.notAdvice}
        <br />
        {siteUrl}/{locale}
      </p>
    </header>
  );
}
