import * as runtime from 'react/jsx-runtime';
import { inBook } from '@/lib/book-routes';

/**
 * What compiled prose makes its elements with, for the print of the whole book: ids begin with the
 * chapter, and links jump inside the page. Components are handed what they are handed anywhere.
 */
export function jsxInBook(chapter: Parameters<typeof inBook>[1]): typeof runtime {
  const inBookWhen =
    (make: typeof runtime.jsx): typeof runtime.jsx =>
    (type, props, key) =>
      make(type, typeof type === 'string' && isRecord(props) ? inBook(props, chapter) : props, key);
  return { ...runtime, jsx: inBookWhen(runtime.jsx), jsxs: inBookWhen(runtime.jsxs) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
