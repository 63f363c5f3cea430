/** Sent with every response. The content security policy is added per page by lib/build/csp.mjs. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
];

// Content files are imported as text in development only, so that an edit refreshes the page.
const asText = { condition: { query: '?raw' }, type: 'text' };

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Native binaries and packages that look for their files at run time are left as they are.
  serverExternalPackages: ['libsql', 'pg', 'rate-limiter-flexible'],
  turbopack: {
    root: import.meta.dirname,
    rules: { '*.mdx': asText, '*.yaml': asText, '*.svg': asText },
  },
  experimental: {
    globalNotFound: true,
    // Otherwise every page loads the styles of all pages, in one file of 14 KiB (brotli).
    cssChunking: 'graph',
    // The policy is patched into the prerendered pages right after the build; nothing may rewrite them later.
    isrFlushToDisk: false,
  },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
