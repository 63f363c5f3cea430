'use client';

import { usePathname } from 'next/navigation';
import { Broken } from '@/components/pages/broken.client';

/** A page failed; what stands around it, and the founder's work, did not. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const locale = usePathname().startsWith('/zh') ? 'zh' : 'en';
  return <Broken locale={locale} retry={reset} />;
}
