'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { queryOfView, type TableView, viewOfQuery } from '@/lib/cohort/table-view';

/** What of the dashboard stands in the address: the round, sorting and filter, and the slide. */
export function useAddress() {
  const search = useSearchParams();
  // The address comes round as a transition: too late for a field being typed into, or a key pressed twice.
  const [view, setView] = useState(() => viewOfQuery(search));
  // Counted from 0; in the address from 1.
  const [slide, setSlide] = useState(() => (Number(search.get('slide')) || 1) - 1);
  useEffect(() => {
    const back = () => setView(viewOfQuery(new URLSearchParams(location.search)));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return {
    round: search.get('round'),
    view,
    slide,
    setRound,
    setView: (next: TableView) => {
      setView(next);
      writeView(next);
    },
    setSlide: (next: number) => {
      setSlide(next);
      writeSlide(next);
    },
  };
}

/** A step that Back undoes. */
function setRound(round: string): void {
  history.pushState(null, '', withQuery({ round }));
}

/** Not every letter typed is a step. */
function writeView(view: TableView): void {
  history.replaceState(null, '', withQuery(queryOfView(view)));
}

function writeSlide(slide: number): void {
  history.replaceState(null, '', withQuery({ slide: slide === 0 ? null : String(slide + 1) }));
}

/** The address with these entries of its query set, or taken out where null. */
function withQuery(entries: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(entries)) {
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  return `?${query}`;
}
