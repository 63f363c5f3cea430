import { act, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useStore } from 'zustand';
import { createBrowserSession, keepBrowserSession } from '@/lib/session/browser-session';
import { WORK_KEY } from '@/lib/session/storage-keys';

/** What a provider does, with nothing around it. */
function Page() {
  const [store] = useState(() => createBrowserSession('0.1.0'));
  useEffect(() => keepBrowserSession(store), [store]);
  const { status, work, answer } = useStore(store);
  const choice = work.answers['runway']?.choice;
  return (
    <button onClick={() => answer('runway', { kind: 'level', level: 3 })}>
      {status} {choice?.kind === 'level' ? choice.level : 'none'}
    </button>
  );
}

test('a page drawn on the server touches no storage and says that it is loading', () => {
  localStorage.setItem(WORK_KEY, 'anything');
  expect(renderToString(<Page />)).toContain('loading');
  expect(localStorage.getItem(WORK_KEY)).toBe('anything');
  localStorage.clear();
});

test('an answer is in the storage of the browser, in the next page and in another tab', async () => {
  localStorage.clear();
  const { unmount } = render(<Page />);
  expect(screen.getByRole('button').textContent).toBe('ready none');
  act(() => screen.getByRole('button').click());
  expect(localStorage.getItem(WORK_KEY)).toContain('"level":3');
  unmount();

  render(<Page />);
  expect(await screen.findByText('ready 3')).toBeDefined();

  localStorage.clear();
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  });
  expect(screen.getByRole('button').textContent).toBe('ready none');
});

test('a wipe leaves nothing of ours in the storage of the browser', async () => {
  localStorage.clear();
  localStorage.setItem('theirs', 'kept');
  localStorage.setItem(WORK_KEY, 'rubbish');
  const store = createBrowserSession('0.1.0');
  const stop = keepBrowserSession(store);
  await store.getState().hydrate();
  expect(store.getState().rescued).toEqual(['rubbish']);
  store.getState().wipe();
  expect(Object.keys(localStorage)).toEqual(['theirs']);
  stop();
});
