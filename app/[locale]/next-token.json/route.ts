import { localeOf, type LocaleParams } from '@/app/params';
import { nextTokenModel } from '@/app/next-token-model';
import { locales } from '@/lib/i18n/locale';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The small model of the next-token lab, fetched when a reader uses it. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const { text } = nextTokenModel(await localeOf(params));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
