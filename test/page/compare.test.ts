// The page of texts side by side in a browser, under its own content policy, with colours of VS Code's themes.
import assert from 'node:assert/strict';
import type { CompareTexts, FromCompare } from '../../client/compare/messages.ts';
import { pageOf } from '../../client/map/page.ts';
import type { CompareResult } from '../../server/src/protocol/requests.ts';
import { openBrowser, type Page, post, THEMES, usable } from './browser.ts';
import { cell, column, DRAFTS, long, row, VERSIONS } from './compared.ts';

const ORIGIN = 'http://compare.invalid';

const TEXTS: CompareTexts = {
  languages: 'versions',
  drafts: 'drafts',
  years: 'years',
  summary: 'rows {0}, different {1}, problems {2}',
  onlyDifferences: 'only',
  previous: 'previous',
  next: 'next',
  oneColumn: 'one column',
  swap: 'swap',
  diff: 'diff',
  paragraph: 'paragraph',
  whole: 'whole',
  missing: 'missing',
  absent: 'absent',
  folded: 'folded {0}',
  noDifferences: 'none',
  severities: { error: 'Error', warning: 'Warning', info: 'Info', hint: 'Hint' },
  keys: 'keys',
};

describe('the page of texts side by side', function () {
  this.timeout(600_000); // the browser may have to be installed first
  let page: Page;
  let close: () => Promise<void>;
  let complaints: string[];

  before(async () => {
    ({ page, close } = await openBrowser(ORIGIN, html(), (complaint) => complaints.push(complaint)));
  });

  beforeEach(async () => {
    complaints = [];
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(`${ORIGIN}/`);
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${ORIGIN}/`);
    await show(VERSIONS);
  });

  afterEach(() => assert.deepEqual(complaints, []));

  after(() => close());

  it('has a column a version, in its language and direction', async () => {
    assert.deepEqual(await all('.heads [role=columnheader]', 'each.innerText.replace(/\\s+/g, " ")'), [
      'paragraph',
      'EN wells.en',
      'AR wells.ar',
      'FR wells.fr',
    ]);
    assert.deepEqual(await all('.entry:nth-child(3) [role=gridcell]', 'each.lang + " " + each.dir'), [
      'en ltr',
      'ar rtl',
      'fr ltr',
      ' ',
    ]);
    assert.deepEqual(await all('.entry:nth-child(3) em', 'each.textContent'), [
      'Requests',
      'تطلب',
      'Demande',
    ]);
    assert.equal(await text('.summary'), 'rows 5, different 2, problems 2');
    assert.equal(await text('.whole'), 'Error The dates differ.');
  });

  it('says what a row lacks, and what is wrong with it', async () => {
    assert.deepEqual(await all('.missing', 'each.textContent + each.dataset.column'), ['missing1']);
    assert.equal(await text('.problem'), 'Warning EN: 12 stands in EN alone. versions/number');
    assert.equal(await text('mark'), '12');
    assert.deepEqual(await all('.different [role=rowheader]', 'each.innerText'), [
      'Paragraph 1',
      'Paragraph 1 (a)',
    ]);
  });

  it('opens what is clicked, and the place of what is missing', async () => {
    await page.click('.entry:nth-child(6) [data-column="2"][lang]');
    await page.click('.missing');
    await page.click('.problem span');
    await page.click('.heads [data-column="1"]');
    assert.deepEqual((await sent()).slice(1), [
      { type: 'open', column: 2, line: 11, character: 0 },
      { type: 'open', column: 1, line: 5, character: 9 },
      { type: 'open', column: 0, line: 5, character: 7 },
      { type: 'open', column: 1, line: 2, character: 0 },
    ]);
  });

  it('is gone through by arrow keys, one cell of it by Tab', async () => {
    assert.equal((await all('[role=grid] [tabindex="0"]', 'each.textContent')).length, 1);
    await page.evaluate('document.querySelector(".whole button").focus()');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'paragraph');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    assert.equal(await focused(), '1 - تطلب تقارير:');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /^Warning/);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'missing');
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent()).at(-1), { type: 'open', column: 1, line: 5, character: 9 });
    await page.keyboard.press('End');
    assert.equal(await focused(), 'a) Un ;');
    await page.keyboard.press('Control+Home');
    assert.equal(await focused(), 'paragraph');
    await page.keyboard.press('PageDown');
    assert.equal(await focused(), 'Paragraph 3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), '3. Thanks all.');
  });

  it('goes from difference to difference', async () => {
    await page.keyboard.press('F7');
    assert.equal(await focused(), '1. Requests 12 reports:');
    await page.keyboard.press('F7');
    assert.equal(await focused(), '(a) One;');
    await page.keyboard.press('F7');
    assert.equal(await focused(), '1. Requests 12 reports:');
    await page.keyboard.press('Shift+F7');
    assert.equal(await focused(), '(a) One;');
    await page.click('text="previous"');
    assert.equal(await focused(), '1. Requests 12 reports:');
  });

  it('folds the rows without differences, and unfolds them', async () => {
    await page.click('text="only"');
    assert.deepEqual(await all('[role=rowheader], .fold', 'each.innerText'), [
      'Preamble 1',
      'Paragraph 1',
      'Paragraph 1 (a)',
      '⋯ folded 2',
    ]);
    await tell({ type: 'cursor', uri: 'file:///wells.ar', line: 10, character: 3 });
    assert.equal(await text('[aria-current]'), '⋯ folded 2');
    await page.evaluate('document.querySelector("[data-fold]").focus()');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), '2. Decides to go on.');
    assert.match(await text('[aria-current]'), /^Paragraph 3/);
    await page.click('text="only"');
    await page.click('text="only"');
    assert.equal((await all('.fold', '1')).length, 1);
  });

  it('marks the row of the cursor in whichever text, and scrolls to it', async () => {
    await show(long(300, 3));
    await tell({ type: 'cursor', uri: 'file:///wells.fr', line: 501, character: 0 });
    assert.match(await text('[aria-current]'), /^Paragraph 250/);
    assert.equal(await isInSight('[aria-current]'), true);
    await tell({ type: 'cursor', uri: 'file:///other', line: 4, character: 0 });
    assert.equal((await all('[aria-current]', '1')).length, 0);
  });

  it('finds the cursor among the versions of one file', async () => {
    const columns = [column('en', 'all'), column('ar', 'all', 1)];
    const rows = [row('1', [cell(2, 'a'), cell(12, 'ا')]), row('2', [cell(4, 'b'), cell(14, 'ب')])];
    await show({ ...VERSIONS, columns, rows });
    for (const [line, name] of [
      [5, '2'],
      [12, '1'],
      [20, '2'],
    ] as const) {
      await tell({ type: 'cursor', uri: 'file:///all', line, character: 0 });
      assert.ok((await text('[aria-current]')).startsWith(name), `${line}`);
    }
  });

  it('keeps focus and rows over an edit', async () => {
    await page.evaluate('document.querySelectorAll(".entry").forEach((each) => (each.kept = true))');
    await page.evaluate('document.querySelectorAll("[role=gridcell]")[4].focus()');
    const before = await focused();
    const moved = VERSIONS.rows.map((each) => ({
      ...each,
      cells: each.cells.map((one) => one && { ...cell(one.range.start.line + 7, ''), ...one }),
    }));
    await show({ ...VERSIONS, rows: [row('New', [cell(0, 'n'), null, null]), ...moved] });
    assert.deepEqual(await all('.entry', 'String(each.kept === true)'), [
      'false',
      'true',
      'true',
      'true',
      'true',
      'true',
    ]);
    assert.equal(await focused(), before);
    const edited = moved.map((each) => (each.name === 'Paragraph 1' ? { ...each, problems: [] } : each));
    await show({ ...VERSIONS, rows: edited });
    assert.equal(await focused(), before);
    await show({ ...VERSIONS, rows: edited.map((each) => ({ ...each, name: `${each.name}.` })) });
    assert.match(await focused(), /\S/);
  });

  it('shows what became of a draft, side by side and in one column', async () => {
    await show(DRAFTS);
    assert.deepEqual(await all('.change', 'each.textContent'), ['Reworded', 'Added']);
    assert.deepEqual(await all('del, ins', 'each.localName + " " + each.textContent'), [
      'del for a',
      'ins to see',
    ]);
    assert.equal(await text('.missing'), 'absent');
    await page.click('text="one column"');
    assert.deepEqual(await all('.entry [role=gridcell]', 'each.innerHTML'), [
      '1. <em>Notes</em> it.',
      '<del>2. </del><ins>3. </ins><em>Asks</em> <del>for a</del><ins>to see</ins> now.',
      '<ins>4. </ins><ins>Thanks</ins><ins> all.</ins>',
    ]);
    await page.click('.entry:nth-child(3) [role=gridcell]');
    await page.click('text="swap"');
    assert.deepEqual((await sent()).slice(1), [
      { type: 'open', column: 1, line: 4, character: 0 },
      { type: 'swap' },
    ]);
    await show(VERSIONS);
    assert.deepEqual(await all('.bar button:not([hidden])', 'each.textContent'), [
      'only',
      'previous',
      'next',
    ]);
    assert.equal((await all('.heads [role=columnheader]', '1')).length, 4);
  });

  it('marks added and removed words by more than colour', async () => {
    await show(DRAFTS);
    assert.match(await style('ins', 'textDecorationLine'), /underline/);
    assert.match(await style('del', 'textDecorationLine'), /line-through/);
    assert.match(await style('.missing span', 'borderTopStyle'), /dashed/);
  });

  it('keeps the names of rows in sight when a narrow panel is scrolled sideways', async () => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.evaluate('document.querySelector("main").scrollLeft = 200');
    assert.equal(await page.evaluate('document.querySelector("main").scrollLeft'), 200);
    assert.equal(await isInSight('.entry [role=rowheader]'), true);
    await page.evaluate('document.querySelectorAll(".entry [data-column=\\"0\\"]")[1].focus()');
    const [name, cell] = await Promise.all([left('.entry .name', 'right'), left(':focus', 'left')]);
    assert.ok(cell >= name - 1, `${cell} is left of ${name}`);
  });

  it('is read from right to left where the editor is', async () => {
    await page.evaluate('document.documentElement.dir = "rtl"');
    await page.evaluate('document.querySelectorAll("[role=gridcell]")[0].focus()');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.evaluate('document.activeElement.lang'), 'ar');
    const [name, first, second] = await Promise.all([
      left('.entry .name', 'left'),
      left('.entry [lang=en]', 'left'),
      left('.entry [lang=ar]', 'left'),
    ]);
    assert.ok(name > first && first > second, `${name} ${first} ${second}`);
  });

  it('has room for one column at 200 %, and for six in a wide window', async () => {
    await page.evaluate('document.documentElement.style.setProperty("--vscode-font-size", "13px")');
    await page.setViewportSize({ width: 640, height: 400 });
    await show(long(20, 6));
    assert.ok((await left('.entry [lang=en]', 'right')) <= 640);
    await page.setViewportSize({ width: 1280, height: 400 });
    assert.ok((await left('.entry [lang=zh]', 'right')) <= 1280);
  });

  it('takes a thousand rows of six columns', async () => {
    await show(long(1000, 6));
    assert.equal((await all('.entry', '1')).length, 1000);
    await page.keyboard.press('F7');
    await page.evaluate('document.querySelector("[role=gridcell]").focus()');
    await page.keyboard.press('Control+End');
    assert.match(await focused(), /1000/);
    assert.equal(await isInSight(':focus'), true);
  });

  it('shows after a reload what it has shown', async () => {
    await show(long(300, 3));
    await page.click('text="only"');
    await page.click('text="only"');
    await page.evaluate('document.querySelectorAll(".entry")[200].scrollIntoView({ block: "start" })');
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    await page.goto(`${ORIGIN}/`);
    await show(long(300, 3));
    assert.equal(await isInSight('.entry:nth-child(202)'), true);
    assert.equal(
      await page.evaluate('JSON.parse(sessionStorage.getItem("state")).source.uri'),
      'file:///wells.en',
    );
  });

  it('says that there is nothing to tell', async () => {
    await show({ ...DRAFTS, rows: DRAFTS.rows.slice(0, 1) });
    assert.equal(await text('.summary'), 'none');
    await tell({ type: 'notice', text: 'gone' });
    assert.equal(await text('.notice'), 'gone');
  });

  for (const [theme, colours] of Object.entries(THEMES))
    it(`can be used by everybody: ${theme}`, async () => {
      await tell({ type: 'cursor', uri: 'file:///wells.en', line: 4, character: 0 });
      assert.deepEqual(await usable(page, colours), []);
      await page.click('text="only"');
      assert.deepEqual(await usable(page, colours), []);
      await show(DRAFTS);
      await page.click('text="one column"');
      assert.deepEqual(await usable(page, colours), []);
    });

  const tell = (message: unknown) => post(page, message);
  const show = (comparison: CompareResult) =>
    tell({
      type: 'comparison',
      comparison,
      source: { uri: 'file:///wells.en', position: { line: 0, character: 0 } },
    });
  const sent = () => page.evaluate<readonly FromCompare[]>('sent');
  const focused = () => page.evaluate<string>('document.activeElement.textContent');
  const text = (selector: string) =>
    page.evaluate<string>(`document.querySelector('${selector}').textContent`);
  const style = (selector: string, name: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${name}`);
  const left = (selector: string, edge: 'left' | 'right') =>
    page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().${edge}`);
  const all = (selector: string, value: string) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((each) => ${value})`);
  const isInSight = (selector: string) =>
    page.evaluate<boolean>(
      `(({ top, bottom, left }) => left >= 0 && bottom <= innerHeight + 1 &&
        top >= document.querySelector('.heads').getBoundingClientRect().bottom - 1)(
        document.querySelector('${selector}').getBoundingClientRect())`,
    );
});

function html(): string {
  return pageOf({
    source: ORIGIN,
    style: `${ORIGIN}/compare.css`,
    script: `${ORIGIN}/compare.js`,
    nonce: 'once',
    language: 'en',
    title: 'Compare',
    texts: TEXTS,
  });
}
