/** `chapter` or `chapter#section` that an inner link leads to; null when it is not an inner link. */
export function placeOf(href: string): string | null {
  return /^\/guide\/(.+)$/.exec(href)?.[1] ?? null;
}

export function leadsNowhere(href: string): string {
  return `link ${href} leads nowhere (inner links: /guide/<chapter>#<id>)`;
}
