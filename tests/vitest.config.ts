import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = {
  '@': root.replace(/\/$/, ''),
  // Next resolves this marker to an error in client bundles; under vitest it is nothing.
  'server-only': fileURLToPath(new URL('./fixtures/empty.ts', import.meta.url)),
};

/** A machine shared with others may stall for seconds; no test measures time. */
const testTimeout = 60_000;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'cohort',
          environment: 'node',
          include: ['tests/cohort/**/*.test.ts'],
          globalSetup: ['tests/cohort/set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'components',
          environment: 'happy-dom',
          testTimeout,
          include: ['tests/components/**/*.test.tsx'],
        },
      },
    ],
  },
});
