// The browser that the pages of web views are tried in, with what VS Code gives them.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the tests need of playwright's page. */
export interface Page {
  addInitScript(script: { content: string }): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  goto(url: string): Promise<unknown>;
  keyboard: { press(key: string): Promise<void> };
  click(selector: string): Promise<void>;
  on(event: 'console' | 'pageerror', hear: (message: { text?(): string; message?: string }) => void): void;
  route(url: string, answer: (route: Route) => Promise<void>): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
}
interface Route {
  request(): { url(): string };
  fulfill(answer: { body: string | Buffer; contentType: string }): Promise<void>;
}

/** Colours of three themes, as VS Code hands them to a web view. */
export const THEMES = {
  light: {
    'editor-foreground': '#3b3b3b',
    'editor-background': '#ffffff',
    descriptionForeground: '#3b3b3b',
    'editorWidget-background': '#f8f8f8',
    'editorWidget-border': '#c8c8c8',
    'badge-background': '#cccccc',
    'badge-foreground': '#3b3b3b',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    'textLink-foreground': '#005fb8',
    focusBorder: '#005fb8',
  },
  dark: {
    'editor-foreground': '#cccccc',
    'editor-background': '#1f1f1f',
    descriptionForeground: '#9d9d9d',
    'editorWidget-background': '#202020',
    'editorWidget-border': '#313131',
    'badge-background': '#616161',
    'badge-foreground': '#f8f8f8',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
    'textLink-foreground': '#4daafc',
    focusBorder: '#0078d4',
  },
  'high contrast': {
    'editor-foreground': '#ffffff',
    'editor-background': '#000000',
    descriptionForeground: '#ffffff',
    'editorWidget-background': '#0c141f',
    contrastBorder: '#6fc3df',
    'badge-background': '#000000',
    'badge-foreground': '#ffffff',
    'button-background': '#000000',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#000000',
    'button-secondaryForeground': '#ffffff',
    'textLink-foreground': '#21a6ff',
    focusBorder: '#f38518',
  },
};

/** Opens a page at an address that only exists here: its document is `html`, its files those of the bundles. */
export async function openBrowser(
  origin: string,
  html: string,
  complain: (complaint: string) => void,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const [{ startBrowser }, { installHost }] = await Promise.all([
    host<{ startBrowser(installed: unknown): Promise<{ page: Page; close: () => Promise<void> }> }>(
      'browser.mjs',
    ),
    host<{ installHost(): Promise<unknown> }>('install.mjs'),
  ]);
  const { page, close } = await startBrowser(await installHost());
  page.on('console', (message) => complain(message.text?.() ?? ''));
  page.on('pageerror', ({ message }) => complain(message ?? ''));
  await page.addInitScript({
    content: `globalThis.sent = [];
      globalThis.acquireVsCodeApi = () => ({
        postMessage: (message) => sent.push(message),
        getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
        setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
      });`,
  });
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    else
      await route.fulfill({
        body: fs.readFileSync(path.join('dist/client', name)),
        contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
      });
  });
  return { page, close };
}

/** Hands the page a message, and waits until it is drawn. */
export async function post(page: Page, message: unknown): Promise<void> {
  await page.evaluate(
    `new Promise((done) => {
      addEventListener('message', () => requestAnimationFrame(done), { once: true });
      postMessage(${JSON.stringify(message)}, '*');
    })`,
  );
}

/** What keeps people from using the page in the colours of a theme, as axe sees it. */
export async function usable(page: Page, colours: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, colour] of Object.entries(colours))
    await page.evaluate(`document.documentElement.style.setProperty('--vscode-${name}', '${colour}')`);
  await page.evaluate(`document.body.style.background = '${colours['editor-background']}'`);
  await page.evaluate(fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A script of the VS Code that the tests run in; it is no part of the types. */
function host<T>(name: string): Promise<T> {
  return import(pathToFileURL(path.resolve('scripts/vscode-host', name)).href);
}
