'use client';

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useNear } from '@/components/ui/use-near.client';
import styles from './live.module.css';

export type NearWords = { failed: string; retry: string };
type NearProps = {
  part: string;
  /** What stands there without JavaScript, in print, and until the part has come. */
  still: ReactNode;
  words: NearWords;
};

/**
 * A live part whose code comes when the reader comes near it, or at once when the address names it.
 * A page without it carries a few bytes.
 */
export function whenNear<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function Near({ near: { part, still, words }, ...props }: Props & { near: NearProps }) {
    const place = useRef<HTMLDivElement>(null);
    const isNear = useNear(place);
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [attempt, setAttempt] = useState(1);
    const [failed, setFailed] = useState(0);

    useEffect(() => {
      // An address that names the part with its inputs, which the browser does not find by itself.
      function come() {
        const isNamed = location.hash.startsWith(`#${part}?`);
        if (isNamed) place.current?.closest('section')?.scrollIntoView();
      }
      come();
      addEventListener('hashchange', come);
      return () => removeEventListener('hashchange', come);
    }, [part]);
    useEffect(() => {
      if (!isNear) return;
      load().then(
        (component) => setPart(() => component),
        () => setFailed(attempt),
      );
    }, [attempt, isNear]);

    return (
      <div ref={place} className={styles.stack}>
        {Part ? <Part {...(props as unknown as Props)} /> : still}
        {!Part && failed === attempt && (
          <p role="alert" className={styles.failed}>
            {words.failed}{' '}
            <button type="button" onClick={() => setAttempt(attempt + 1)}>
              {words.retry}
            </button>
          </p>
        )}
      </div>
    );
  };
}
