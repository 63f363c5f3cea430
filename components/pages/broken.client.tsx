'use client';

import { useEffect, useRef } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { failure as en } from '@/lib/i18n/messages/en/failure';
import { failure as zh } from '@/lib/i18n/messages/zh/failure';
import { routes } from '@/lib/routes';
import styles from './broken.module.css';

const words: Record<Locale, { [Word in keyof typeof en.broken]: string }> = {
  en: en.broken,
  zh: zh.broken,
};

type BrokenProps = { locale: Locale; retry: () => void };

/**
 * What stands where a page has failed: what happened, what is safe, what to do.
 * Plain links: they load the next page anew, free of whatever went wrong in this one.
 */
export function Broken({ locale, retry }: BrokenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, text, next, retry: again, work, home } = words[locale];
  // The page it replaces took the focus with it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={`page ${styles.broken}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <p>{next}</p>
      <p className="actions">
        <button type="button" className="button-main" onClick={retry}>
          {again}
        </button>
        <a className="button" href={routes.work(locale)}>
          {work}
        </a>
        <a className="button" href={routes.home(locale)}>
          {home}
        </a>
      </p>
    </div>
  );
}
