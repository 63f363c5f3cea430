import type { Route } from 'next';
import type { AnchorHTMLAttributes } from 'react';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: Route };

/** A link inside the site: a plain anchor, which `SoftLinks` follows without a new page once this one is alive. */
export function Link({ href, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={href} data-soft="">
      {children}
    </a>
  );
}
