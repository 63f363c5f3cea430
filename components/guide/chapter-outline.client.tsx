'use client';

import { useEffect, useState } from 'react';

type ChapterOutlineProps = {
  title: string;
  sections: readonly { id: string; title: string }[];
};

/** The sections of the chapter; the one being read is marked. */
export function ChapterOutline({ title, sections }: ChapterOutlineProps) {
  const current = useSectionInView(sections);
  return (
    <nav aria-labelledby="chapter-outline">
      <h2 id="chapter-outline">{title}</h2>
      <ul role="list">
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={section.id === current ? 'location' : undefined}
            >
              {section.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useSectionInView(sections: ChapterOutlineProps['sections']): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
    const find = () => {
      const read = headings.filter(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
      );
      setCurrent(read.at(-1)?.id ?? null);
    };
    find();
    addEventListener('scroll', find, { passive: true });
    return () => removeEventListener('scroll', find);
  }, [sections]);
  return current;
}
