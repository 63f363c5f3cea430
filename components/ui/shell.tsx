import type { ReactNode } from 'react';
import { cohortRoute } from '@/lib/cohort-routes';
import { fill, formatDay } from '@/lib/i18n/format';
import { languageName, languageTag, otherLocale, type Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { LanguageLink } from './language-link.client';
import { Link } from './link';
import { Logo } from './logo';
import { NavLink } from './nav-link.client';
import { RouteFocus } from './route-focus.client';
import styles from './shell.module.css';
import { SoftLinks } from './soft-links.client';
import { ThemeSwitch } from './theme-switch.client';

type ShellProps = { locale: Locale; version: string; updated: string; children: ReactNode };

/** What stands around every page. */
export function Shell({ locale, version, updated, children }: ShellProps) {
  return (
    <>
      <a href="#main" className={styles.skip}>
        {getMessages(locale).site.skip}
      </a>
      <Header locale={locale} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} version={version} updated={updated} />
      <RouteFocus />
      <SoftLinks />
    </>
  );
}

function Header({ locale }: { locale: Locale }) {
  const { site } = getMessages(locale);
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <Link href={routes.home(locale)} className={styles.brand}>
          <Logo />
          {site.name}
          <span className={styles.beside} lang={languageTag[other]}>
            {site.nameBeside}
          </span>
        </Link>
        <nav className={styles.nav} aria-label={site.navigation}>
          <ul role="list">
            <li>
              <NavLink href={routes.guide(locale)}>{site.guide}</NavLink>
            </li>
            <li>
              <NavLink href={routes.assess(locale)}>{site.assess}</NavLink>
            </li>
            <li>
              <NavLink href={routes.report(locale)}>{site.report}</NavLink>
            </li>
            <li>
              <NavLink href={routes.method(locale)}>{site.method}</NavLink>
            </li>
          </ul>
        </nav>
        <div className={styles.tools}>
          <NavLink href={routes.work(locale)}>{site.work}</NavLink>
          <ThemeSwitch
            label={site.theme}
            names={{ auto: site.themeAuto, light: site.themeLight, dark: site.themeDark }}
          />
          <LanguageLink to={other} tag={languageTag[other]} name={languageName[other]} />
        </div>
      </div>
    </header>
  );
}

function Footer({ locale, version, updated }: Omit<ShellProps, 'children'>) {
  const { site } = getMessages(locale);
  return (
    <footer className={styles.footer}>
      <div className="page">
        <nav aria-label={site.footer}>
          <ul role="list">
            <li>
              <Link href={routes.faq(locale)}>{site.faq}</Link>
            </li>
            <li>
              <Link href={routes.resources(locale)}>{site.resources}</Link>
            </li>
            <li>
              <Link href={routes.glossary(locale)}>{site.glossary}</Link>
            </li>
            <li>
              <Link href={routes.labs(locale)}>{site.labs}</Link>
            </li>
            <li>
              {/* A plain link: that page is long, and comes without scripts. */}
              <a href={routes.sources(locale)}>{site.sources}</a>
            </li>
            <li>
              <Link href={cohortRoute(locale, 'cohorts')}>{site.cohorts}</Link>
            </li>
            <li>
              <Link href={routes.privacy(locale)}>{site.privacy}</Link>
            </li>
            <li>
              <Link href={routes.accessibility(locale)}>{site.accessibility}</Link>
            </li>
          </ul>
        </nav>
        <p>
          {fill(site.version, { version, date: formatDay(updated, locale) })} · {site.notAdvice}
        </p>
      </div>
    </footer>
  );
}
