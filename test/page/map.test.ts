// The page of the citation map in a browser, under its own content policy, with colours of VS Code's themes.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FromMap } from '../../client/map/messages.ts';
import { pageOf } from '../../client/map/page.ts';
import type { CitationMapResult } from '../../server/src/protocol/requests.ts';
import { map, node, TEXTS } from '../unit/map/texts.ts';

const ORIGIN = 'http://map.invalid';

/** What the tests need of playwright's page. */
interface Page {
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
const THEMES = {
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

const version = { language: 'en', uri: 'file:///a', position: { line: 0, character: 0 } };
const body = { key: 'GA', name: 'General Assembly' };
const STAR = map(
  [
    node('80/271', {
      body,
      title: { text: 'Safeguarding small public archives against floods', direction: 'ltr' },
      day: '18 June 2026',
      versions: [version, { ...version, language: 'fr' }],
      cites: 3,
      citedBy: 30,
    }),
    node('70/1', { body, citedBy: 1 }),
    node('69/283', { body, citedBy: 2, url: 'https://docs.un.org/en/A/RES/69/283' }),
    node('80/137', { body, cites: 7, versions: [version] }),
    node('2026/11', { body: { key: 'ECOSOC', name: 'Economic and Social Council' }, cites: 1 }),
  ],
  ['80/271>70/1', '80/271>69/283', '80/271>80/137', '80/137>69/283', '2026/11>80/271'],
);

describe('the page of the citation map', function () {
  this.timeout(600_000); // the browser may have to be installed first
  let page: Page;
  let close: () => Promise<void>;
  let complaints: string[];

  before(async () => {
    const [{ startBrowser }, { installHost }] = await Promise.all([
      host<{ startBrowser(installed: unknown): Promise<{ page: Page; close: () => Promise<void> }> }>(
        'browser.mjs',
      ),
      host<{ installHost(): Promise<unknown> }>('install.mjs'),
    ]);
    ({ page, close } = await startBrowser(await installHost()));
    page.on('console', (message) => complaints.push(message.text?.() ?? ''));
    page.on('pageerror', ({ message }) => complaints.push(message ?? ''));
    await page.addInitScript({
      content: `globalThis.sent = [];
        globalThis.acquireVsCodeApi = () => ({
          postMessage: (message) => sent.push(message),
          getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
          setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
        });`,
    });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') await route.fulfill({ body: html(), contentType: 'text/html; charset=utf-8' });
      else
        await route.fulfill({
          body: fs.readFileSync(path.join('dist/client', name)),
          contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript',
        });
    });
  });

  beforeEach(async () => {
    complaints = [];
    await page.goto(`${ORIGIN}/`);
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${ORIGIN}/`);
    await show(STAR);
  });

  afterEach(() => assert.deepEqual(complaints, []));

  after(() => close());

  it('asks for its map and draws it', async () => {
    assert.deepEqual(
      (await sent()).map(({ type }) => type),
      ['ready'],
    );
    assert.equal(await page.evaluate('document.querySelectorAll(".text").length'), 5);
    assert.equal(await page.evaluate('document.querySelector("h1").textContent'), 'Around 80/271');
  });

  it('is reached and left by keys alone, along the citations', async () => {
    await page.evaluate('document.querySelector(".bar button:last-child").focus()');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), '80/271');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), '69/283');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), '80/137');
    await page.keyboard.press('Enter');
    await page.keyboard.press('e');
    await page.keyboard.press('m');
    await page.keyboard.press('Home');
    assert.equal(await focused(), '80/271');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'map');
    const [, opened, more, middle] = await sent();
    assert.deepEqual(opened, { type: 'open', id: '80/137' });
    assert.deepEqual(more, {
      type: 'want',
      params: {
        centre: { id: '80/271', language: 'en' },
        reach: { '80/137': { cites: 12, citedBy: 0 } },
      },
    });
    assert.deepEqual(middle, {
      type: 'want',
      params: { centre: { id: '80/137', language: 'en' }, reach: {} },
    });
  });

  it('opens what is clicked, and shows more where it says how many', async () => {
    await page.click('.text[data-id="70/1"]');
    await page.click('.more[data-id="80/271"][data-way="citedBy"]');
    const [, opened, more] = await sent();
    assert.deepEqual(opened, { type: 'open', id: '70/1' });
    assert.equal(more!.type, 'want');
  });

  it('hands out its picture to be saved', async () => {
    await page.click('text="save"');
    const saved = (await sent()).at(-1)!;
    assert.ok(saved.type === 'save' && saved.svg.startsWith('<svg xmlns='));
  });

  it('is as it was after a reload', async () => {
    await page.click('text="list"');
    await page.goto(`${ORIGIN}/`);
    await show(STAR);
    assert.equal(await page.evaluate('document.querySelector(".drawing").hidden'), true);
    assert.equal(await page.evaluate('document.querySelector(".list").hidden'), false);
  });

  it('says why there is no map', async () => {
    await post({ type: 'failure', text: 'There is no resolution here.' });
    assert.equal(
      await page.evaluate('document.querySelector("[role=status]").textContent'),
      'There is no resolution here.',
    );
  });

  for (const [theme, colours] of Object.entries(THEMES))
    for (const view of ['map', 'list'])
      it(`can be used by everybody: ${view}, ${theme}`, async () => {
        await page.click(`text="${view}"`);
        for (const [name, colour] of Object.entries(colours))
          await page.evaluate(`document.documentElement.style.setProperty('--vscode-${name}', '${colour}')`);
        await page.evaluate(`document.body.style.background = '${colours['editor-background']}'`);
        await page.evaluate(fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const { violations } = await page.evaluate<{ violations: readonly Violation[] }>('axe.run()');
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
          ),
          [],
        );
      });

  const show = (shown: CitationMapResult) => post({ type: 'map', map: shown });

  async function post(message: unknown): Promise<void> {
    await page.evaluate(
      `new Promise((done) => {
        addEventListener('message', () => requestAnimationFrame(done), { once: true });
        postMessage(${JSON.stringify(message)}, '*');
      })`,
    );
  }

  const sent = () => page.evaluate<readonly FromMap[]>('sent');
  const focused = () => page.evaluate<string>('document.activeElement.dataset.id');
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

function html(): string {
  return pageOf({
    source: ORIGIN,
    style: `${ORIGIN}/map.css`,
    script: `${ORIGIN}/map.js`,
    nonce: 'once',
    language: 'en',
    title: 'Citation Map',
    texts: { ...Object.fromEntries(NAMES.map((name) => [name, TEXTS[name]])) } as unknown as typeof TEXTS,
  });
}

const NAMES = [
  ...['heading', 'map', 'list', 'zoomIn', 'zoomOut', 'wholeMap', 'save', 'open', 'openOfficial', 'centre'],
  ...['showMore', 'copy', 'draft', 'decision', 'counts', 'noText', 'cited', 'citing', 'farther'],
  ...['moreCited', 'moreCiting', 'nothing', 'keys'],
] as (keyof typeof TEXTS)[];

/** A script of the VS Code that the tests run in; it is no part of the types. */
function host<T>(name: string): Promise<T> {
  return import(pathToFileURL(path.resolve('scripts/vscode-host', name)).href);
}
