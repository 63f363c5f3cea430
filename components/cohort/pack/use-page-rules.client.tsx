'use client';

import { useEffect } from 'react';
import { type NamedPage, pageRules } from '@/lib/guidebook/page-rules';

/**
 * Running titles and page numbers of what is on this page now. A sheet made by script is no inline
 * style, so the page's policy lets it pass.
 */
export function usePageRules(pages: readonly NamedPage[], foot: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRules(pages, foot));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [pages, foot]);
}
