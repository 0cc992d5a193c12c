// Takes the pictures of docs/images: npm run screenshots [-- NAME...]. Each shows a sample in a real VS Code, with its outline and
// with something reported; samples without a mistake get one, in a copy.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { runNode } from './process.mjs';
import { openFile, runCommand, startBrowser, workbenchReady } from './vscode-host/browser.mjs';
import { installHost } from './vscode-host/install.mjs';
import { openWorkspace } from './vscode-host/open.mjs';
import { temporaryFolder } from './vscode-host/server.mjs';

const pictures = [
  { name: 'english', sample: 'model-un.en.resolution', problems: true },
  {
    name: 'rules',
    sample: 'model-un.en.resolution',
    problems: true,
    page: 'numbering/gap',
    line: 28,
  },
  { name: 'arabic', sample: 'general-assembly.ar.resolution', mistake: [/^3(?= -)/m, '4'] },
  { name: 'chinese', sample: 'general-assembly.zh.resolution', mistake: [/^3(?=\.)/m, '4'] },
  {
    name: 'citation-definition',
    sample: 'general-assembly.en.resolution',
    at: '80/269',
    shows: goToDefinition,
  },
  { name: 'citation-hover', sample: 'general-assembly.zh.resolution', at: '80/269', shows: showHover },
  { name: 'citation-map', sample: 'general-assembly.en.resolution', at: '69/283', shows: showMap },
  {
    name: 'citation-map-arabic',
    sample: 'general-assembly.ar.resolution',
    at: 'قرارها 70/1',
    shows: showMapAlone,
  },
  { name: 'preview', sample: 'general-assembly.en.resolution', at: '4. *Further', shows: showPreview },
  { name: 'preview-arabic', sample: 'general-assembly.ar.resolution', at: '4 - ', shows: showPaper },
  {
    name: 'versions',
    sample: 'general-assembly.en.resolution',
    at: '*Recalling also',
    size: { width: 1500, height: 900 },
    files: {
      'general-assembly.es.resolution': (text) => replaced(text, [['25 de septiembre', '26 de septiembre']]),
      'general-assembly.ru.resolution': (text) => replaced(text, [[/\*ссылаясь далее\*.*\n\n/, '']]),
    },
    shows: showVersions,
  },
  {
    name: 'drafts',
    sample: 'general-assembly.en.resolution',
    at: '3. *Also encourages*',
    files: { 'general-assembly v1.en.resolution': earlierDraft },
    shows: showDrafts,
  },
  {
    name: 'negotiation',
    sample: 'negotiation.en.resolution',
    at: '[US: a shared',
    size: { width: 1400, height: 860 },
    isUncited: true,
    shows: showNegotiation,
  },
];

const settings = {
  'workbench.colorTheme': 'Light Modern',
  'outline.collapseItems': 'alwaysExpand',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'git.openRepositoryInParentFolders': 'never',
};

/** A copy of the samples with a picture's mistake, whose line, from 1, goes to the picture. */
function copyOfSamples(picture) {
  const folder = path.join(temporaryFolder(), 'samples');
  fs.cpSync(inRoot('samples'), folder, { recursive: true });
  if (picture.mistake) {
    const [right, wrong] = picture.mistake;
    const file = path.join(folder, picture.sample);
    const text = fs.readFileSync(file, 'utf8');
    const at = text.search(right);
    if (at < 0) throw new Error(`the mistake for the picture does not fit ${picture.sample}`);
    fs.writeFileSync(file, text.replace(right, wrong));
    picture.line = text.slice(0, at).split('\n').length;
  }
  for (const [name, made] of Object.entries(picture.files ?? {})) {
    const own = path.join(folder, name);
    const text = fs.readFileSync(fs.existsSync(own) ? own : path.join(folder, picture.sample), 'utf8');
    fs.writeFileSync(own, made(text));
  }
  return folder;
}

function replaced(text, changes) {
  return changes.reduce((before, [old, next]) => {
    const after = before.replace(old, next);
    if (after === before) throw new Error(`${old} is not in a sample`);
    return after;
  }, text);
}

/** What the English sample may have been before. */
function earlierDraft(text) {
  return replaced(text, [
    ['in their national and local strategies', 'in their national plans and strategies'],
    [/3\. (\*Also encourages\*.*)\n\n4\. (\*Further encourages\*.*)\n/, '3. $2\n\n4. $1\n'],
    [
      /5\. \*Calls upon\* Member States, within their means and in accordance with their national legislation/,
      '5. *Urges* Member States, in accordance with their national legislation',
    ],
    [/\(b\) To keep copies(?:.*\n){8}\(c\) /, '(b) '],
    ['(d) To train', '(c) To train'],
  ]);
}

/** Shows the page of a rule beside the text, and what can be done about what is reported at the cursor. */
async function showRule(page, code) {
  await runCommand(page, 'Chapeau: Explain a Rule');
  await page.waitForTimeout(500); // the palette gives way to the list of rules
  await page.locator('.quick-input-widget input').fill(code);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: code }).first().click();
  await page.waitForSelector(`.tab:has-text("${code.split('/')[1]}.md")`, { timeout: 30_000 });
  await page.waitForTimeout(2000);
  await runCommand(page, 'View: Focus First Editor Group');
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget .monaco-list-row', { timeout: 30_000 });
}

/** Goes to the cited paragraph, beside the text that cites it. */
async function goToDefinition(page) {
  await runCommand(page, 'View: Close Primary Side Bar');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('F12');
  await page.waitForSelector('.tab[data-resource-name="ga-80-269.en.resolution"]', { timeout: 30_000 });
  await page.waitForTimeout(1500);
}

async function showHover(page) {
  await runCommand(page, 'Show or Focus Hover');
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 30_000 });
}

async function showMap(page) {
  await runCommand(page, 'View: Close Primary Side Bar');
  await runCommand(page, 'Chapeau: Show Citation Map');
  await whenDrawn(page);
}

/** The map in the whole window. */
async function showMapAlone(page) {
  await showMap(page);
  await runCommand(page, 'View: Move Editor into First Group');
  const map = await whenDrawn(page);
  await map.getByRole('button', { name: 'Whole Map' }).click();
  await map.locator('.text[aria-current]').focus();
}

/** The text as it is printed, beside it. */
async function showPreview(page) {
  await runCommand(page, 'View: Close Primary Side Bar');
  await runCommand(page, 'Chapeau: Show Preview to the Side');
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe');
  await preview.locator('article').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1000);
  return preview;
}

/** The same, black on white. */
async function showPaper(page) {
  const preview = await showPreview(page);
  await preview.getByRole('button', { name: 'White Paper' }).click();
  await runCommand(page, 'View: Focus First Editor Group');
}

/** All language versions in the whole window, at a difference. */
async function showVersions(page) {
  await runCommand(page, 'View: Close Primary Side Bar');
  await runCommand(page, 'Chapeau: Show Language Versions Side by Side');
  await whenCompared(page);
  await runCommand(page, 'View: Move Editor into First Group');
  const table = await whenCompared(page);
  await scrollTo(table, 'Title');
}

/** Two drafts, beside the newer one. */
async function showDrafts(page) {
  await runCommand(page, 'View: Close Primary Side Bar');
  await runCommand(page, 'Chapeau: Compare with Another Draft…');
  await page.locator('.quick-input-list .monaco-list-row').first().click();
  await whenCompared(page);
  await runCommand(page, 'View: Move Editor into First Group');
  const table = await whenCompared(page);
  await scrollTo(table, 'Operative paragraph 1');
}

/** What is open in a draft, in the place of its outline. */
async function showNegotiation(page) {
  await runCommand(page, 'Chapeau: Focus on Negotiation View');
  await page.waitForSelector('.customview-tree .monaco-list-row', { timeout: 30_000 });
  await page.locator('.pane-header[aria-label^="Draft"] .title').click();
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, 400);
  await page.mouse.down();
  await page.mouse.move(x + width + 100, 400, { steps: 5 });
  await page.mouse.up();
  await runCommand(page, 'View: Focus Active Editor Group');
}

/** Puts the row with a name first in sight. */
async function scrollTo(table, name) {
  const entry = table.locator('.entry').filter({ hasText: name }).first();
  await entry.evaluate((row) => row.scrollIntoView({ block: 'start' }));
}

/** The page of texts side by side, once it is drawn. */
async function whenCompared(page) {
  const table = page.frameLocator('iframe.webview').frameLocator('iframe');
  await table.locator('.entry').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1500);
  return table;
}

/** The page of the map, once it is drawn. */
async function whenDrawn(page) {
  const map = page.frameLocator('iframe.webview').frameLocator('iframe');
  await map.locator('.text').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1000);
  await map.locator('.text[aria-current]').focus();
  return map;
}

/** Line and column, from 1, of `words` in a file. */
function placeOf(file, words) {
  const before = fs.readFileSync(file, 'utf8').split(words)[0].split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}

/** Waits until the library has been read: a lens over the text then counts who cites it. */
async function libraryRead(page) {
  await page.waitForSelector('.codelens-decoration a:has-text("Cited by")', { timeout: 60_000 });
}

async function take(host, workspace, picture) {
  const { name, sample, line, shows, size = { width: 1280, height: 800 } } = picture;
  const vscode = await openWorkspace(host, workspace, { file: sample, line, settings });
  const { page, close } = await startBrowser(host, { ...size, scale: 1.5 });
  try {
    await page.goto(vscode.url);
    await workbenchReady(page);
    await page.waitForSelector('.monaco-editor .view-line');
    // Patterns are compiled while a line is coloured for the first time, which may take longer than a line is given.
    await runCommand(page, 'Developer: Force Retokenize');
    await (shows ? takeCitations(page, workspace, picture) : takeRules(page, picture));
    await page.mouse.move(5, 5); // away from what would tell its name
    await page.waitForTimeout(1500); // the last of the drawing: the server's colours, the status bar
    await page.screenshot({ path: inRoot('docs/images', `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  } finally {
    await close();
    await vscode.stop();
  }
}

async function takeCitations(page, workspace, { sample, at, isUncited, shows }) {
  if (!isUncited) await libraryRead(page);
  await openFile(page, `${sample}:${placeOf(path.join(workspace, sample), at)}`);
  await shows(page);
}

async function takeRules(page, { problems, page: code }) {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.waitForSelector('.outline-tree .monaco-list-row', { timeout: 30_000 });
  await page.locator('.explorer-viewlet .pane-header').first().click(); // the outline gets the files' place
  await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 30_000, state: 'attached' });
  if (problems) {
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.waitForSelector('.markers-panel .monaco-list-row');
  }
  await runCommand(page, 'View: Focus Active Editor Group');
  if (code) await showRule(page, code);
}

if ((await runNode('esbuild.mjs')) !== 0) process.exit(1);
const host = await installHost();
fs.mkdirSync(inRoot('docs/images'), { recursive: true });
const [, , ...names] = process.argv;
for (const picture of pictures)
  if (names.length === 0 || names.includes(picture.name)) await take(host, copyOfSamples(picture), picture);
process.exit(0);
