import type { Locale } from '@/lib/i18n/locale';

/** Words with what joins them inside (don’t, 2.5, fine-tuned), else one sign at a time. */
const ENGLISH = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Latin words and numbers whole, every Han character and every mark by itself. */
const CHINESE = /[\p{Script=Latin}\d]+(?:[.-][\p{Script=Latin}\d]+)*|[^\s]/gu;

/** Text in pieces as this model counts them: words in English, characters in Chinese. */
export function tokenise(text: string, locale: Locale): string[] {
  return text.match(locale === 'zh' ? CHINESE : ENGLISH) ?? [];
}

const OPENING = /^[(“‘[{$（《「]$/u;
const CLOSING = /^[).,;:!?”’\]}%…，。；：！？、）》」]$/u;
const LATIN_END = /[\p{Script=Latin}\d%]$/u;
const LATIN_START = /^[\p{Script=Latin}\d]/u;
const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;

/** What stands between two neighbours when the pieces become text again. */
export function gap(before: string | undefined, after: string, locale: Locale): '' | ' ' {
  if (before === undefined) return '';
  if (locale === 'zh') {
    const mixed =
      (LATIN_END.test(before) && HAN_START.test(after)) ||
      (HAN_END.test(before) && LATIN_START.test(after)) ||
      (LATIN_END.test(before) && LATIN_START.test(after));
    return mixed ? ' ' : '';
  }
  return OPENING.test(before) || CLOSING.test(after) ? '' : ' ';
}

export function joinTokens(tokens: readonly string[], locale: Locale): string {
  return tokens.map((token, i) => gap(tokens[i - 1], token, locale) + token).join('');
}
