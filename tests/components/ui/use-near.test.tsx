import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { useNear } from '@/components/ui/use-near.client';

type Seen = Pick<IntersectionObserverEntry, 'isIntersecting'>;

/** Stands for the browser's observer; the test says what it has seen since it was last heard. */
function standInObserver() {
  let report: (seen: Seen[]) => void = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: (seen: Seen[]) => void) {
        report = hear;
      }
      observe() {}
      disconnect() {}
    },
  );
  return (...seen: boolean[]) =>
    act(() => report(seen.map((isIntersecting) => ({ isIntersecting }))));
}

function Part() {
  const place = useRef<HTMLParagraphElement>(null);
  return <p ref={place}>{useNear(place) ? 'near' : 'far'}</p>;
}

test('what came near while the page was busy is near, and stays so', () => {
  const see = standInObserver();
  render(<Part />);
  see(false);
  expect(screen.queryByText('far')).not.toBeNull();
  // A busy page hears of two frames at once, the older first.
  see(false, true);
  expect(screen.queryByText('near')).not.toBeNull();
});
