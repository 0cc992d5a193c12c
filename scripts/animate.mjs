// Takes the animated picture of docs/images: npm run animate. A draft is begun and written in a real VS Code, key by key;
// what its window shows becomes the frames of a GIF.
import fs from 'node:fs';
import path from 'node:path';
import { encodeGif } from './gif.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './process.mjs';
import { startBrowser, workbenchReady } from './vscode-host/browser.mjs';
import { installHost } from './vscode-host/install.mjs';
import { openWorkspace } from './vscode-host/open.mjs';
import { temporaryFolder } from './vscode-host/server.mjs';

const SIZE = { width: 900, height: 560 };

const settings = {
  'workbench.colorTheme': 'Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'editor.fontFamily': 'Noto Sans, DejaVu Sans, sans-serif',
  'editor.fontSize': 15,
  'editor.lineHeight': 21,
  'editor.padding.top': 8,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.codeLens': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.renderLineHighlight': 'none',
  'editor.lightbulb.enabled': 'off',
  'git.openRepositoryInParentFolders': 'never',
};

/** Milliseconds that a frame is shown while keys are typed, and where there is something to read. */
const KEY = 70;
const READ = 800;

/** A window whose changes are filmed. */
class Camera {
  frames = [];

  constructor(page) {
    this.page = page;
  }

  async shoot(delay) {
    const png = await this.page.screenshot();
    const last = this.frames.at(-1);
    if (last?.png.equals(png)) last.delay += delay;
    else this.frames.push({ png, delay });
  }

  /** Types words, three letters to a frame. */
  async type(words) {
    for (const letters of words.match(/.{1,3}/gu)) {
      await this.page.keyboard.type(letters);
      await this.shoot(KEY);
    }
  }

  /** Presses keys one after the other, and shows what has come of them once it is there. */
  async press(keys, delay = READ, settle = 500) {
    for (const key of keys.split(' ')) await this.page.keyboard.press(key);
    await this.page.waitForTimeout(settle);
    await this.shoot(delay);
  }

  /** Types the beginning of something and takes the first of what is offered. */
  async complete(beginning, delay = READ) {
    await this.type(beginning);
    await this.page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 30_000 });
    await this.page.waitForTimeout(400);
    await this.shoot(delay);
    await this.press('Tab', 400);
  }
}

/** Begins a draft by command: body, language, title. The first answers of a server take time that nobody wants to see. */
async function begin(camera) {
  const asked = (question) => camera.page.getByText(question).waitFor({ timeout: 30_000 });
  await camera.shoot(500);
  await camera.press('F1', 200);
  await camera.type('New Resolution');
  await camera.shoot(READ);
  await camera.page.keyboard.press('Enter');
  await asked('Which body adopts it?');
  await camera.shoot(READ);
  await camera.page.keyboard.press('Enter');
  await asked('In which language is it drafted?');
  await camera.shoot(READ);
  await camera.page.keyboard.press('Enter');
  await asked('What is its title?');
  await camera.type('Drinking water in schools');
  await camera.page.keyboard.press('Enter');
  await camera.page.getByText('Member States:').waitFor({ timeout: 30_000 });
  await camera.page.waitForTimeout(2500);
  await camera.shoot(READ);
}

/** Fills the places of the skeleton; a third item is begun by Enter. */
async function fillIn(camera) {
  await camera.complete('transforming our world');
  await camera.press('Tab', 300);
  await camera.type('its resolution ');
  await camera.complete('human right to water', 700);
  for (const words of [
    'clean water keeps pupils healthy',
    'every school can have it',
    'the progress that has been made',
    'test the water of all schools',
    'repair their wells',
  ]) {
    await camera.press('Tab', 200, 150);
    await camera.type(words);
  }
  await camera.press('Enter', 700);
  await camera.type('To train caretakers;');
}

/** More paragraphs by two letters each; one of them moves, and gets a footnote. */
async function goOn(camera) {
  await camera.page.getByText('28 July 2010').click();
  await camera.press('End Enter', 500);
  await camera.complete('de', 1200);
  await camera.type('that many schools have no safe water');
  await camera.press('Enter', 300);
  await camera.complete('be');
  await camera.type('the needs of children with disabilities');
  await camera.press('Alt+ArrowUp', READ);
  await camera.press('Control+k n', 700);
  await camera.type('See the report of the Secretary-General');
  await camera.press('Control+k n', 400);
  await camera.press('Control+k v', 3000, 3000);
}

async function film(page) {
  await workbenchReady(page);
  await page.keyboard.press('Control+B');
  await page.waitForTimeout(4000); // the theme comes after the window
  const camera = new Camera(page);
  await begin(camera);
  await fillIn(camera);
  await goOn(camera);
  return camera.frames;
}

if ((await runNode('esbuild.mjs')) !== 0) process.exit(1);
const host = await installHost();
const folder = path.join(temporaryFolder(), 'drafts');
fs.mkdirSync(folder, { recursive: true });
const vscode = await openWorkspace(host, folder, { settings });
const { page, close } = await startBrowser(host, SIZE);
try {
  await page.goto(vscode.url);
  const frames = await film(page);
  const gif = encodeGif(frames);
  fs.writeFileSync(inRoot('docs/images/draft.gif'), gif);
  const seconds = frames.reduce((sum, { delay }) => sum + delay, 0) / 1000;
  console.log(`docs/images/draft.gif: ${frames.length} frames, ${seconds.toFixed(1)} s, ${gif.length} bytes`);
} finally {
  await close();
  await vscode.stop();
}
process.exit(0);
