// The page of the preview in a browser, under its own content policy, with colours of VS Code's themes.
import assert from 'node:assert/strict';
import { pageOf } from '../../client/map/page.ts';
import type { FromPreview, PreviewTexts } from '../../client/preview/messages.ts';
import { printableFile } from '../../client/preview/printable.ts';
import { Document } from '../../server/src/core/index.ts';
import { type PlacedUnit, unitChange, unitsOf } from '../../server/src/core/preview.ts';
import { openBrowser, type Page, post, THEMES, usable } from './browser.ts';

const ORIGIN = 'http://preview.invalid';

const TEXTS: PreviewTexts = {
  skip: 'skip',
  text: 'text',
  paper: 'paper',
  lock: 'lock',
  print: 'print',
  notes: 'notes',
  back: 'back',
  keys: 'keys',
};

const ENGLISH = `80/271. Quiet <harbours>

The General Assembly,

*Noting* the noise of ships,[^who]

*Recalling* its resolution 70/1 of 25 September 2015,[^b]

1. *Calls upon* ports:

(a) To measure noise:

(i) By day;

(ii) By night;

(b) To publish the figures;

2. *Decides* to remain seized of the matter.

91st plenary meeting
18 June 2026

Annex

Limits of noise

I. By day

1. Engines run at half speed.

[^b]: A/80/412.

[^who]: See the list.
`;
const ARABIC = `إن مجلس الأمن،

*إذ يشير* إلى قراراته،

1 - *يطالب* بما يلي:

(أ) قياس الضوضاء.
`;

describe('the page of the preview', function () {
  this.timeout(600_000); // the browser may have to be installed first
  let page: Page;
  let close: () => Promise<void>;
  let complaints: string[];
  let document: Document;
  let shown: readonly PlacedUnit[];
  let state: number;

  before(async () => {
    ({ page, close } = await openBrowser(ORIGIN, html(), (complaint) => complaints.push(complaint)));
  });

  beforeEach(async () => {
    complaints = [];
    document = Document.open('');
    shown = [];
    state = 0;
    await page.goto(`${ORIGIN}/`);
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${ORIGIN}/`);
    await tell({
      type: 'source',
      source: { uri: 'file:///harbours.resolution', isLocked: false },
      name: 'harbours.resolution',
    });
    await show(`${ENGLISH}\n${ARABIC}`);
  });

  afterEach(() => assert.deepEqual(complaints, []));

  after(() => close());

  it('lays out each resolution in its language and direction', async () => {
    assert.deepEqual(
      (await sent()).map(({ type }) => type),
      ['ready'],
    );
    assert.deepEqual(await all('article', '[each.lang, each.dir, each.ariaLabel].join(" ")'), [
      'en ltr Quiet <harbours>',
      'ar rtl مجلس الأمن',
    ]);
    assert.deepEqual(await all('h1, h2, h3', 'each.textContent'), [
      'harbours.resolution',
      '80/271. Quiet <harbours>',
      'Annex',
      'I. By day',
      'notes',
      'مجلس الأمن',
    ]);
    assert.deepEqual(await all('.masthead p', 'each.textContent'), [
      'United Nations',
      'A/RES/80/271',
      'General Assembly',
      'مجلس الأمن',
    ]);
    assert.equal(
      await page.evaluate('getComputedStyle(document.querySelector("[dir=rtl] li")).direction'),
      'rtl',
    );
  });

  it('has real lists, with the labels as they are written', async () => {
    assert.deepEqual(await all('.paragraphs > li', 'each.querySelector(".label").textContent.trim()'), [
      '1.',
      '2.',
      '1.',
      '1 -',
    ]);
    assert.deepEqual(await all('.items .items .label', 'each.textContent.trim()'), ['(i)', '(ii)']);
    assert.deepEqual(await all('.preambular', 'each.querySelector("em").textContent'), [
      'Noting',
      'Recalling',
      'إذ يشير',
    ]);
  });

  it('numbers notes that have words for labels, and leads there and back', async () => {
    assert.deepEqual(await all('[role=doc-noteref]', 'each.textContent'), ['1', '2']);
    assert.deepEqual(await all('.note', 'each.textContent'), ['2 A/80/412.', '1 See the list.']);
    await page.click('[data-call="who"]');
    assert.equal(await focused(), '1 See the list.');
    await page.click('[data-note="who"] a');
    assert.equal(await page.evaluate('document.activeElement.dataset.call'), 'who');
  });

  it('follows an edit, and leaves the rest as it is', async () => {
    await page.evaluate('document.querySelectorAll(".preambular")[1].kept = true');
    const great = ENGLISH.replace('noise of ships', 'great noise of ships');
    await show(`${great}\n${ARABIC}`);
    assert.match(
      await page.evaluate<string>('document.querySelector(".preambular").textContent'),
      /great noise/,
    );
    await show(`${great.replace('2. *Decides*', '2. *Requests* a report;\n\n3. *Decides*')}\n${ARABIC}`);
    assert.deepEqual(await all('.operative', 'each.firstChild.textContent.slice(0, 2)'), [
      '1.',
      '2.',
      '3.',
      '1 ',
    ]);
    assert.equal(await page.evaluate('document.querySelectorAll(".preambular")[1].kept'), true);
    await show(ARABIC);
    assert.deepEqual(await all('article', 'each.lang'), ['ar']);
    await show('');
    assert.equal(
      await page.evaluate('document.querySelector("[role=status]").textContent'),
      'The text is empty.',
    );
  });

  it('is the same, edited or shown at once', async () => {
    const texts = [
      ENGLISH,
      ARABIC,
      `${ARABIC}\n${ENGLISH}`,
      ENGLISH.replace('Annex\n', ''),
      `Words.\n\n${ARABIC}`,
    ];
    for (const text of texts) {
      await show(text);
      const before = await body();
      await page.goto(`${ORIGIN}/`);
      shown = [];
      await show(text);
      assert.equal(before, await body());
    }
  });

  it('goes to the source from the keyboard and by a double click', async () => {
    await page.evaluate('document.querySelector(".skip").focus()');
    await page.keyboard.press('Enter');
    await tell({ type: 'cursor', line: 4, character: 3 });
    await page.evaluate('document.querySelector("[aria-current]").focus()');
    assert.match(await focused(), /^Noting/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.evaluate(
      'document.querySelector(".items .items li p").dispatchEvent(new MouseEvent("dblclick", { bubbles: true }))',
    );
    const opened = (await sent()).filter(({ type }) => type === 'open');
    assert.deepEqual(opened, [
      { type: 'open', line: 8, character: 0 },
      { type: 'open', line: 12, character: 0 },
    ]);
  });

  it('scrolls with the editor, and tells only what the reader scrolls', async () => {
    await show(numbered(200));
    await tell({ type: 'scroll', line: 80 });
    await frame();
    assert.match(await topmost(), /^40\. /);
    assert.deepEqual(await scrolls(), []);
    await page.evaluate('document.querySelector("main").scrollTop += 400');
    await frame();
    const [line] = (await scrolls()).slice(-1);
    assert.ok(line! > 80, `${line}`);
    const before = await topmost();
    await tell({ type: 'scroll', line: line! });
    assert.equal(await topmost(), before);
    await tell({ type: 'scroll', line: 0 });
    assert.equal(await page.evaluate('document.querySelector("main").scrollTop'), 0);
  });

  it('hands out a page to print, with notes that are linked and nothing that runs', async () => {
    await page.click('text="print"');
    const printed = (await sent()).at(-1)!;
    assert.ok(printed.type === 'print' && printed.language === 'en');
    const { html: inner } = printed;
    assert.match(inner, /<a role="doc-noteref" href="#note-1-2" id="call-1-2-1">1<\/a>/);
    assert.match(inner, /Quiet &lt;harbours&gt;/);
    assert.doesNotMatch(inner, /tabindex|data-|<script|style=/);
    const file = printableFile({ html: inner, style: '', language: 'en', title: '<T>', hint: 'How' });
    assert.match(file, /default-src 'none'/);
    assert.match(file, /<title>&#60;T/);
  });

  it('draws a long text bit by bit, and all of it where all is asked for', async () => {
    await page.goto(`${ORIGIN}/`);
    shown = [];
    await show(numbered(1000));
    await page.click('text="print"');
    const printed = (await sent()).at(-1)!;
    assert.ok(printed.type === 'print' && printed.html.includes('report 999;'));
    await show(numbered(1001));
    assert.equal(await page.evaluate('document.querySelectorAll(".operative").length'), 1001);
  });

  it('is as it was after a reload', async () => {
    await page.click('text="paper"');
    await page.goto(`${ORIGIN}/`);
    assert.equal(await page.evaluate('document.body.classList.contains("paper")'), true);
    assert.equal(
      await page.evaluate('JSON.parse(sessionStorage.getItem("state")).source.uri'),
      'file:///harbours.resolution',
    );
  });

  it('shows after a reload what it has shown', async () => {
    await show(numbered(200));
    await tell({ type: 'scroll', line: 80 });
    await page.goto(`${ORIGIN}/`);
    shown = [];
    await tell({
      type: 'source',
      source: { uri: 'file:///harbours.resolution', isLocked: false },
      name: 'harbours.resolution',
    });
    await show(numbered(200));
    assert.match(await topmost(), /^40\. /);
  });

  it('asks to be locked', async () => {
    await page.click('text="lock"');
    assert.deepEqual((await sent()).at(-1), { type: 'lock', isLocked: true });
  });

  for (const [theme, colours] of Object.entries(THEMES))
    for (const look of ['screen', 'paper'])
      it(`can be used by everybody: ${look}, ${theme}`, async () => {
        if (look === 'paper') await page.click('text="paper"');
        await tell({ type: 'cursor', line: 4, character: 3 });
        assert.deepEqual(await usable(page, colours), []);
      });

  async function show(text: string): Promise<void> {
    document = edited(document, text);
    const units = unitsOf(document);
    const change = { ...unitChange(shown, units), isWhole: shown.length === 0, state: state + 1 };
    await tell({ type: 'change', since: state, change: { ...change, silence: document.silence } });
    shown = units;
    state++;
  }

  const tell = (message: unknown) => post(page, message);
  const sent = () => page.evaluate<readonly FromPreview[]>('sent');
  const focused = () => page.evaluate<string>('document.activeElement.textContent');
  const body = () => page.evaluate<string>('document.querySelector("main").innerHTML');
  const frame = () =>
    page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const all = (selector: string, value: string) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((each) => ${value})`);
  /** The paragraph at the top of what is seen. */
  const topmost = () =>
    page.evaluate<string>(
      `[...document.querySelectorAll('.operative')].find((each) =>
        each.getBoundingClientRect().bottom > document.querySelector('main').getBoundingClientRect().top + 1).textContent`,
    );
  async function scrolls(): Promise<readonly number[]> {
    return (await sent()).flatMap((message) => (message.type === 'scroll' ? [message.line] : []));
  }
});

/** The document with another text, edited where the two differ. */
function edited(document: Document, text: string): Document {
  const old = document.text();
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end++;
  const span = { start, end: old.length - end };
  return document.edit([{ span, text: text.slice(start, text.length - end) }], document.version + 1);
}

const numbered = (count: number): string => {
  const reports = Array.from({ length: count }, (_, index) => `${index + 1}. *Requests* report ${index};`);
  return ['The General Assembly,', ...reports, ''].join('\n\n');
};

function html(): string {
  return pageOf({
    source: ORIGIN,
    style: `${ORIGIN}/preview.css`,
    script: `${ORIGIN}/preview.js`,
    nonce: 'once',
    language: 'en',
    title: 'Preview',
    texts: TEXTS,
  });
}
