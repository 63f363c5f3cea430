'use client';

import { useLayoutEffect, useSyncExternalStore } from 'react';
import { readTheme, restoreTheme, themes, watchTheme, writeTheme, type Theme } from './theme';
import styles from './shell.module.css';

/** Light, dark, or as the device says. Kept in this browser. */
export function ThemeSwitch({ label, names }: { label: string; names: Record<Theme, string> }) {
  const theme = useSyncExternalStore(watchTheme, readTheme, () => 'auto' as const);
  useLayoutEffect(restoreTheme, []);
  return (
    <label className={styles.theme}>
      <span className="visually-hidden">{label}</span>
      <select value={theme} onChange={(event) => writeTheme(event.target.value as Theme)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
