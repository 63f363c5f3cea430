'use client';

import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Session, SessionStore } from '@/lib/session/session';
import { useAwake } from './use-awake.client';
import { createBrowserSession, keepBrowserSession } from '@/lib/session/browser-session';

const SessionContext = createContext<SessionStore | null>(null);

/**
 * The browser's one store. The language is part of the layout's address, so the provider is
 * mounted anew when the reader switches it; work that lives in memory only must outlive that.
 */
let browserStore: SessionStore | null = null;

type SessionProviderProps = { guidebookVersion: string; children: ReactNode };

/** Gives the pages the founder's work. Nothing is read before the page runs in the browser. */
export function SessionProvider({ guidebookVersion, children }: SessionProviderProps) {
  const [store] = useState(() => {
    if (typeof window === 'undefined') return createBrowserSession(guidebookVersion);
    return (browserStore ??= createBrowserSession(guidebookVersion));
  });
  useEffect(() => keepBrowserSession(store), [store]);
  useAwake();
  return <SessionContext value={store}>{children}</SessionContext>;
}

/** Part of the founder's work or of its verbs. */
export function useSession<Selected>(select: (session: Session) => Selected): Selected {
  const store = useContext(SessionContext);
  if (!store) throw new Error('useSession is used outside SessionProvider');
  return useStore(store, select);
}
