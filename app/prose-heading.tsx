import type { ReactNode } from 'react';
import { Heading } from '@/components/prose/heading';
import { fill } from '@/lib/i18n/format';

type ProseHeadingProps = { id: string; children: ReactNode };

/** The headings of prose at one level, each with a link to be copied; `copyAnchor` names that link. */
export function proseHeading(level: 2 | 3, copyAnchor: string) {
  return function ProseHeading({ id, children }: ProseHeadingProps) {
    return (
      <Heading level={level} id={id} anchorLabel={fill(copyAnchor, { title: titleText(children) })}>
        {children}
      </Heading>
    );
  };
}

/** The words of a heading, for the name of its link. */
function titleText(children: ReactNode): string {
  return [children]
    .flat()
    .filter((child) => typeof child === 'string')
    .join('');
}
