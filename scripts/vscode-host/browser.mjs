// Drives VS Code's workbench in headless Chromium.
import { createRequire } from 'node:module';
import path from 'node:path';
import { requireBrowser } from './system.mjs';

/** Starts the browser with one page of the given size in CSS pixels. */
export async function startBrowser(host, { width = 1400, height = 900, scale = 1 } = {}) {
  const { chromium } = createRequire(path.join(host.folder, 'package.json'))('playwright-core');
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
  ];
  args.push('--disable-component-update', '--disable-sync', '--no-first-run', '--disable-features=Translate');
  args.push('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'); // nothing leaves the machine
  if (process.getuid?.() === 0) args.push('--no-sandbox'); // Chromium's sandbox refuses to run as root
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { page: await context.newPage(), close: () => browser.close() };
}

/** Waits until the workbench has drawn its editor area and status bar. */
export async function workbenchReady(page, timeout = 90_000) {
  for (const part of ['editor', 'statusbar'])
    await page.waitForSelector(`.monaco-workbench .part.${part}`, { timeout });
}

async function pick(page, text, label) {
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(text);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first().click();
}

/** Runs a command by its title in the command palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await pick(page, `>${title}`, title);
}

/** Opens a file of the workspace by its path there (`path:line:column` works too) and waits for its tab. */
export async function openFile(page, file) {
  const name = path.posix.basename(file.replace(/(:\d+)+$/, ''));
  await page.keyboard.press('Control+P');
  await pick(page, file, name);
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
}
