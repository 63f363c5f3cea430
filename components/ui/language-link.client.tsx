'use client';

import { usePathname, useRouter } from 'next/navigation';
import type { MouseEvent } from 'react';
import type { Locale } from '@/lib/guidebook/text';
import { inLocale } from '@/lib/routes';
import { Link } from './link';

type LanguageLinkProps = { to: Locale; tag: string; name: string };

/** The same page in the other language, at the same place: query and fragment go along. */
export function LanguageLink({ to, tag, name }: LanguageLinkProps) {
  const router = useRouter();
  const href = inLocale(usePathname(), to);
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    router.push(`${href}${location.search}${location.hash || headingInView()}` as typeof href);
  };
  return (
    <Link href={href} hrefLang={tag} lang={tag} onClick={keepPlace}>
      {name}
    </Link>
  );
}

/** The section being read, when the address does not name one. Ids are the same in both languages. */
function headingInView(): string {
  const headings = [...document.querySelectorAll('main h2[id]')];
  const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const id = read.at(-1)?.id;
  return id ? `#${id}` : '';
}
