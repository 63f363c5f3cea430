'use client';

import { useEffect, useState } from 'react';

const PATTERN = /^#team-(f\d{1,6})$/;

/**
 * The team whose report the address asks for; null: none, so the dashboard is shown. A jump to a
 * section of the report that is open changes the address too, and leaves it open.
 */
export function useNamedTeam(): string | null {
  const [team, setTeam] = useState<string | null>(null);
  useEffect(() => {
    const watch = new AbortController();
    const look = () => {
      const named = PATTERN.exec(location.hash)?.[1];
      const isWithin = document.getElementById(location.hash.slice(1)) !== null;
      setTeam((current) => named ?? (isWithin ? current : null));
    };
    addEventListener('hashchange', look, { signal: watch.signal });
    return () => watch.abort();
  }, []);
  return team;
}
