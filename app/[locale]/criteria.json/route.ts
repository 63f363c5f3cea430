import { localeOf, type LocaleParams } from '@/app/params';
import { getBook } from '@/lib/content/book';
import { criteriaFileOf } from '@/lib/guidebook/criteria-file';
import { locales } from '@/lib/i18n/locale';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** All active criteria in one language, for the pages that show them beside the founder's answers. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  return Response.json(criteriaFileOf(getBook().guidebook, await localeOf(params)));
}
