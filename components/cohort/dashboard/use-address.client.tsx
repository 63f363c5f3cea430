'use client';

import { useSearchParams } from 'next/navigation';
import { queryOfView, type TableView, viewOfQuery } from '@/lib/cohort/table-view';

/** What of the dashboard stands in the address: the round, sorting and filter. */
export function useAddress() {
  const search = useSearchParams();
  return {
    round: search.get('round'),
    view: viewOfQuery(search),
    /** A step that Back undoes. */
    setRound: (round: string) => history.pushState(null, '', withQuery({ round })),
    /** Every letter typed is not a step. */
    setView: (view: TableView) => history.replaceState(null, '', withQuery(queryOfView(view))),
  };
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
