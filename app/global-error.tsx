'use client';

import './styles/index.css';
import { useSyncExternalStore } from 'react';
import { Broken } from '@/components/pages/broken.client';

/** Even the layout failed, so this page brings its own. It is never navigated to. */
export default function GlobalError({ reset }: { reset: () => void }) {
  const locale = useSyncExternalStore(
    () => () => undefined,
    () => (location.pathname.startsWith('/zh') ? 'zh' : 'en'),
    () => 'en' as const,
  );
  return (
    <html lang={locale === 'zh' ? 'zh-Hans' : 'en'}>
      <body>
        <title>Groundwork 奠基</title>
        <main>
          <Broken locale={locale} retry={reset} />
        </main>
      </body>
    </html>
  );
}
