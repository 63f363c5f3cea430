/** The reader's choice of colours. `auto` leaves it to the device. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'groundwork:theme';
const changed = 'groundwork:theme-changed';

/**
 * Runs in the head before the first paint, so that a chosen theme does not flash.
 * Text, because it must stand in the page itself; its hash is in the security policy.
 */
export const themeScript = `try{var t=localStorage.getItem('${key}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

/** What was chosen since the page was loaded; it holds where nothing can be stored. */
let chosenNow: Theme | null = null;

/** Marks the page with the choice again. A switch of language makes the page anew, without the mark. */
export function restoreTheme(): void {
  let kept: string | null = chosenNow;
  try {
    kept ??= localStorage.getItem(key);
  } catch {
    // No storage: what was chosen on this page is all there is.
  }
  if (kept !== 'light' && kept !== 'dark') return;
  document.documentElement.dataset.theme = kept;
  dispatchEvent(new Event(changed));
}

export function writeTheme(theme: Theme): void {
  chosenNow = theme;
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice lasts as long as the page; nothing of the reader's is lost.
  }
  dispatchEvent(new Event(changed));
}

export function watchTheme(onChange: () => void): () => void {
  addEventListener(changed, onChange);
  return () => removeEventListener(changed, onChange);
}
