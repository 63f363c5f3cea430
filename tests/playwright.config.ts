import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Chromium of the machine when there is one, Playwright's own otherwise. */
const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
const port = Number(process.env.E2E_PORT ?? 3210);
/** Set to test a server that already runs; otherwise the built site is served here. */
const running = process.env.E2E_BASE_URL;

export default defineConfig({
  testDir: './e2e',
  outputDir: './e2e/results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Journeys with several axe runs take half a minute on a busy machine.
  timeout: 120_000,
  // A machine shared with others may stall a browser once; a fault shows itself twice.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : [['list']],
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: `npx next start -p ${port}`,
          cwd: '..',
          url: `http://127.0.0.1:${port}/en`,
          timeout: 60_000,
          // Journeys make more cohorts in a minute than anybody may, and leave nothing behind.
          env: {
            GROUNDWORK_DATA: mkdtempSync(join(tmpdir(), 'groundwork-')),
            GROUNDWORK_RATE_LIMITS: 'off',
          },
        },
      }),
});
