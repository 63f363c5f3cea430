import type { Locale } from './locale';
import { en, type Messages } from './messages/en';
import { zh } from './messages/zh';

export type { Messages };

/** All words of the interface in one language. Server only by habit: islands get the strings they show as props. */
export function getMessages(locale: Locale): Messages {
  return locale === 'en' ? en : zh;
}
