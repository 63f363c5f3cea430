import { DOCS_POLICY, docsPage } from '@/lib/cohort/http/docs-page';

export const dynamic = 'force-static';

export function GET(): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(docsPage(), {
    headers: { ...headers, 'content-security-policy': DOCS_POLICY },
  });
}
