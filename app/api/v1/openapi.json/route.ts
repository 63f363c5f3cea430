import { openApi } from '@/lib/cohort/http/openapi';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(openApi());
}
