// The page of the citation map in a browser, under its own content policy, with colours of VS Code's themes.
import assert from 'node:assert/strict';
import type { FromMap } from '../../client/map/messages.ts';
import { pageOf } from '../../client/map/page.ts';
import type { CitationMapResult } from '../../server/src/protocol/requests.ts';
import { map, node, TEXTS } from '../unit/map/texts.ts';
import { openBrowser, type Page, post, THEMES, usable } from './browser.ts';

const ORIGIN = 'http://map.invalid';

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
    ({ page, close } = await openBrowser(ORIGIN, html(), (complaint) => complaints.push(complaint)));
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
    await tell({ type: 'failure', text: 'There is no resolution here.' });
    assert.equal(
      await page.evaluate('document.querySelector("[role=status]").textContent'),
      'There is no resolution here.',
    );
  });

  for (const [theme, colours] of Object.entries(THEMES))
    for (const view of ['map', 'list'])
      it(`can be used by everybody: ${view}, ${theme}`, async () => {
        await page.click(`text="${view}"`);
        assert.deepEqual(await usable(page, colours), []);
      });

  const show = (shown: CitationMapResult) => tell({ type: 'map', map: shown });

  const tell = (message: unknown) => post(page, message);
  const sent = () => page.evaluate<readonly FromMap[]>('sent');
  const focused = () => page.evaluate<string>('document.activeElement.dataset.id');
});

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
