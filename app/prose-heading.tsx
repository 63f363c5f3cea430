import type { ReactNode } from 'react';
import { Heading } from '@/components/prose/heading';
import { fill } from '@/lib/i18n/format';
import type { ProseSetting } from './prose-setting';

type ProseHeadingProps = { id: string; children: ReactNode };
type Headings = Pick<ProseSetting, 'level' | 'idOf'> & {
  /** Of what stands below the sections. */
  isSub: boolean;
  /** Names the link of a heading. */
  copyAnchor: string;
};

/** The headings of sections, or of what stands below them, each with a link to be copied. */
export function proseHeading({ level, idOf, isSub, copyAnchor }: Headings) {
  const [section, below] = level === 2 ? ([2, 3] as const) : ([3, 4] as const);
  return function ProseHeading({ id, children }: ProseHeadingProps) {
    return (
      <Heading
        {...{ isSub }}
        level={isSub ? below : section}
        id={idOf(id)}
        anchor={fill(copyAnchor, { title: titleText(children) })}
      >
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
