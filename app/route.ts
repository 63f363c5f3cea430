import { preferredLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

export const dynamic = 'force-dynamic';

/** `/` leads to the language that the browser asks for. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: {
      Location: routes.home(locale),
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
    },
  });
}
