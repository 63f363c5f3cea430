// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand } from './command.mjs';
import { CannotGoOn, root } from './project.mjs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const DOWNLOAD_MS = 5 * 60_000;

/** @typedef {{ CHROMIUM_PATH?: string }} BrowserEnv what a program that drives the browser needs in its environment */

/**
 * Finds a browser that starts, and the tools that the print tests read PDFs with; fetches what it may.
 *
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<BrowserEnv>}
 */
export async function prepareBrowser(progress) {
  let browser = await findBrowser();
  if (!browser) {
    await tryCommand(progress, 'fetch browser', ['npx', 'playwright', 'install', 'chromium'], {
      // Behind a firewall the download would otherwise be tried for many minutes.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    });
    browser = await findBrowser();
  }

  const missing = [
    ...(browser ? [] : ['chromium']),
    ...(readsChinese() ? [] : ['fonts-noto-cjk']),
    ...(starts('pdftotext', '-v') ? [] : ['poppler-utils']),
  ];
  if (missing.length > 0 && isRootOnDebian()) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await tryCommand(progress, 'apt update', ['apt-get', 'update'], quiet);
    await tryCommand(progress, 'apt install', ['apt-get', 'install', '-y', ...missing], quiet);
    browser ??= await findBrowser();
  }

  if (!browser) throw new CannotGoOn(WITHOUT_BROWSER);
  if (!starts('pdftotext', '-v')) throw new CannotGoOn(WITHOUT_PDFTOTEXT);
  if (!readsChinese()) progress.note(WITHOUT_FONTS);
  return browser;
}

const WITHOUT_BROWSER = `No Chromium that starts was found for the browser tests. One of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium fonts-noto-cjk poppler-utils     (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chrome npm test`;

const WITHOUT_PDFTOTEXT = `pdftotext was not found; the print tests read PDFs with it. Install poppler:
  sudo apt-get install poppler-utils     (Debian, Ubuntu)
  brew install poppler                   (macOS)`;

const WITHOUT_FONTS =
  'No Chinese font was found: Chinese pages show boxes. On Debian: sudo apt-get install fonts-noto-cjk';

/**
 * The one that was asked for, else the system's, else the one that Playwright has downloaded before.
 *
 * @returns {Promise<BrowserEnv | null>}
 */
async function findBrowser() {
  const wished = process.env.CHROMIUM_PATH;
  const path = [...(wished ? [wished] : []), ...SYSTEM_BROWSERS].find((each) => starts(each));
  if (path) return { CHROMIUM_PATH: path };

  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) && starts(own) ? {} : null;
}

/**
 * Whether a program is there and runs: a browser may lack libraries, or be an empty shell that asks for snap.
 *
 * @param {string} program
 */
function starts(program, flag = '--version') {
  return spawnSync(program, [flag], { timeout: 20_000 }).status === 0;
}

/** Only Linux comes without Chinese fonts. */
function readsChinese() {
  if (process.platform !== 'linux') return true;
  return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim() > '';
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Not every way needs to succeed: what counts is what is there afterwards.
 *
 * @param {import('./progress.mjs').Progress} progress
 * @param {string} name
 * @param {string[]} command
 * @param {Record<string, string>} env
 */
async function tryCommand(progress, name, command, env) {
  try {
    await runCommand(progress, name, command, { cwd: root, env, timeout: DOWNLOAD_MS });
  } catch {
    progress.note(`  (${command.join(' ')} did not succeed)`);
  }
}
