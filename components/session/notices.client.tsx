'use client';

import type { ComponentType } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { NoticeList } from './notice-list.client';

/** The notices with their words, which are fetched in one language. */
export async function noticesIn(locale: Locale): Promise<ComponentType> {
  const { work } = await (locale === 'en'
    ? import('@/lib/i18n/messages/en/work')
    : import('@/lib/i18n/messages/zh/work'));
  return function Notices() {
    return <NoticeList locale={locale} words={work} />;
  };
}
