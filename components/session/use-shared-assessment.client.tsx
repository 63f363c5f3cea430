'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { openLink, type ReadLink } from './open-link';

export type SharedAssessment = ReadLink | { status: 'none' } | { status: 'loading' };
export type SharedAssessmentView = SharedAssessment & {
  /** Reads the link again, after the connection failed. */
  retry: () => void;
  /** Takes the link out of the address: the founder's own work is shown. */
  leave: () => void;
};

const isLink = (fragment: string) => /^#w(=|%3D)/i.test(fragment);

/**
 * The assessment in the address (`#w=…`), read-only: it never touches the founder's own work.
 * `none`: the address has none. `loading` also while a page is rendered on the server.
 */
export function useSharedAssessment(): SharedAssessmentView {
  const link = useSyncExternalStore(watchLink, linkInAddress, () => null);
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<{ of: string; result: ReadLink } | null>(null);
  useEffect(() => {
    if (!link) return;
    let isCurrent = true;
    void openLink(link).then((result) => isCurrent && setRead({ of: link, result }));
    return () => {
      isCurrent = false;
    };
  }, [link, attempt]);

  function shared(): SharedAssessment {
    if (link === '') return { status: 'none' };
    return read?.of === link ? read.result : { status: 'loading' };
  }
  return {
    ...shared(),
    retry() {
      setRead(null);
      setAttempt(attempt + 1);
    },
    leave() {
      history.replaceState(null, '', location.pathname);
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
  };
}

/** The link of the address, or ''. */
const linkInAddress = () => (isLink(location.hash) ? location.hash : '');

function watchLink(onChange: () => void): () => void {
  function look(event: HashChangeEvent) {
    const before = event.oldURL ? new URL(event.oldURL).hash : '';
    // Following an anchor inside a shared report must not end it; the jump has happened by now.
    if (isLink(before) && location.hash && !isLink(location.hash)) {
      history.replaceState(null, '', before);
    }
    onChange();
  }
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}
