/**
 * Content is read with `fs`, so the development server does not know that a page depends on it.
 * This line tells it; an edit then refreshes the page. It is dead code in production.
 */
if (process.env.NODE_ENV === 'development') {
  import.meta.glob('/content/**/*.{mdx,yaml,svg}', { query: '?raw', eager: true });
}
