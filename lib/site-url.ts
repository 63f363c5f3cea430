/** Where the site is served, for canonical addresses; set GROUNDWORK_SITE_URL when building for a real host. */
export const siteUrl = process.env.GROUNDWORK_SITE_URL ?? 'http://localhost:3000';
