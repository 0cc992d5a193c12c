// Checks who imports what: `npm run check` runs it. The table is the architecture; imports of types count, too.
import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from './bundle.mjs';
import { inRoot } from './paths.mjs';

const text = ['core/text'];
const data = [...text, 'core/languages', 'core/bodies'];
const document = [...data, 'core/syntax', 'core/citations', 'core/document'];

/**
 * Each zone of server/src and what it may import besides itself: other zones, single files, packages. A file belongs
 * to the first zone whose name its path starts with. `late` is for `import()` and types alone: it is read when needed.
 */
const zones = {
  'core/text': { may: [] },
  'core/languages': { may: [...text, 'core/bodies'] },
  'core/bodies': { may: [...text, 'core/languages'] },
  'core/syntax': { may: data },
  'core/citations': { may: [...data, 'core/syntax'] },
  'core/document': { may: [...data, 'core/syntax', 'core/citations'] },
  'core/akn': { may: [...document, 'htmlparser2'] },
  'core/convert': { may: [...document, 'core/akn', 'htmlparser2'] },
  'core/known': { may: [...data, 'core/syntax'] },
  'core/library': { may: [...document, 'core/known'] },
  'core/houses': { may: data },
  'core/terms': { may: data },
  'core/facts': { may: [...document, 'core/terms'] },
  'core/rules': {
    may: [...document, 'core/facts', 'core/houses', 'core/known', 'core/library', 'core/terms'],
  },
  'core/edits': { may: [...document, 'core/facts'] },
  'core/compare/': {
    may: [
      ...document,
      'core/drafting/openings/aligned.ts',
      'core/facts',
      'core/houses',
      'core/known',
      'core/library',
      'core/rules',
      'core/terms',
    ],
  },
  'core/frames/': {
    may: [
      ...document,
      'core/compare',
      'core/drafting',
      'core/features/citing',
      'core/houses',
      'core/new-texts',
      'core/rules',
    ],
  },
  'core/negotiation/': {
    may: [...document, 'core/drafting/words', 'core/edits', 'core/facts', 'core/rules', 'core/houses'],
  },
  'core/amendments/': {
    may: [
      ...document,
      'core/compare',
      'core/edits',
      'core/features/may-amend.ts',
      'core/facts',
      'core/houses',
      'core/rules',
    ],
  },
  'core/counting': { may: [...document, 'core/terms'] },
  'core/features': {
    may: [
      ...document,
      'core/houses',
      'core/known',
      'core/library',
      'core/rules',
      'core/edits',
      'core/counting',
    ],
  },
  'core/drafting/': {
    may: [
      ...document,
      'core/edits',
      'core/facts',
      'core/features',
      'core/houses',
      'core/known',
      'core/rules',
      'core/terms',
    ],
  },
  'core/preview/': { may: document },
  'core/format/': {
    may: [...document, 'core/features', 'core/houses', 'core/rules', 'core/restructuring'],
  },
  'core/': { may: ['core/'] },
  'host/node': { may: ['core/index.ts', 'host', 'node:'], late: ['core/akn'] },
  'host/': { may: ['core/index.ts'], late: ['core/akn', 'core/known'] },
  'config/': { may: ['core/index.ts', 'host', 'valibot', '@valibot/to-json-schema', 'jsonc-parser'] },
  // What its threads read with: the face of the core would bring all rules along.
  'library/': {
    may: ['core/document', 'core/features/recognise.ts', 'core/index.ts', 'core/library', 'host'],
    late: ['core/known'],
  },
  'protocol/navigation/': {
    may: ['core/index.ts', 'core/navigation.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/keys/': {
    may: ['core/index.ts', 'core/typing.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/drafting/': {
    may: [
      'core/index.ts',
      'core/navigation.ts',
      'core/drafting.ts',
      'core/new-texts.ts',
      'protocol',
      'vscode-languageserver',
    ],
  },
  'protocol/restructuring/': {
    may: ['core/index.ts', 'core/restructuring.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/formatting/': {
    may: ['core/index.ts', 'core/formatting.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/reading/': {
    may: ['core/index.ts', 'core/navigation.ts', 'core/reading.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/new-texts/': {
    may: ['core/index.ts', 'core/new-texts.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/comparing/': {
    may: ['core/index.ts', 'core/comparing.ts', 'host', 'protocol', 'vscode-languageserver'],
  },
  'protocol/framing/': {
    may: ['core/index.ts', 'core/framing.ts', 'core/comparing.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/negotiating/': {
    may: ['core/index.ts', 'core/negotiating.ts', 'protocol', 'vscode-languageserver'],
  },
  'protocol/amending/': {
    may: [
      'core/index.ts',
      'core/amending.ts',
      'core/comparing.ts',
      'host',
      'protocol',
      'vscode-languageserver',
    ],
  },
  'protocol/preview/': { may: ['core/preview.ts', 'protocol', 'vscode-languageserver'] },
  'protocol/': {
    may: ['core/index.ts', 'host', 'config', 'vscode-jsonrpc', 'vscode-languageserver'],
    late: [
      'core/akn',
      'core/library',
      'core/navigation.ts',
      'core/preview.ts',
      'library',
      'protocol/navigation',
      'protocol/new-texts',
      'protocol/preview',
      'protocol/keys',
      'protocol/drafting',
      'protocol/restructuring',
      'protocol/formatting',
      'protocol/reading',
      'protocol/comparing',
      'protocol/negotiating',
      'protocol/framing',
      'protocol/amending',
    ],
  },
  'cli/': {
    may: [
      'core/index.ts',
      'core/navigation.ts',
      'core/formatting.ts',
      'core/comparing.ts',
      'core/negotiating.ts',
      'core/amending.ts',
      'host',
      'config',
      'valibot',
      'node:',
    ],
    late: ['core/akn', 'core/library', 'library', 'diff', 'picomatch'],
  },
  '': { may: ['core', 'host', 'config', 'library', 'protocol', 'cli', 'node:', 'vscode-jsonrpc'] }, // the entries
};

/** The client knows VS Code, its language client, and the server's own requests; nothing of resolutions. */
const client = {
  may: [
    'vscode',
    'vscode-languageclient',
    'server/src/protocol/requests.ts',
    'client/map/messages.ts',
    'client/map/page.ts',
    'client/preview/messages.ts',
    'client/preview/printable.ts',
    'client/compare/messages.ts',
    'client/compare/rows.ts',
  ],
};
/** The page of the citation map runs in a web view: it knows neither VS Code nor the client. */
const map = { may: ['@dagrejs/dagre', 'server/src/protocol/requests.ts'] };
/** So do those of the preview and of texts side by side. */
const preview = {
  may: ['server/src/protocol/requests.ts', 'client/map/elements.ts', 'client/map/page.ts'],
};
const compare = {
  may: ['server/src/protocol/requests.ts', 'client/map/elements.ts', 'client/map/words.ts'],
};

const imports =
  /^\s*(import|export)\b(\s+type\b)?[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a source file imports: modules of the same tree as paths from `base`, packages by name. */
function importsOf(file, base) {
  return [...fs.readFileSync(inRoot(file), 'utf8').matchAll(imports)].map(([, , type, from, plain, late]) => {
    const name = from ?? plain ?? late;
    const target = name.startsWith('.')
      ? path.posix.relative(base, path.posix.join(path.posix.dirname(file), name))
      : name;
    return { target, late: Boolean(late ?? type) };
  });
}

const within = (target, place) =>
  target === place || target.startsWith(/[/:]$/.test(place) ? place : `${place}/`);

const problems = [];
for (const file of filesIn('server/src', '.ts')) {
  const own = path.posix.relative('server/src', file);
  const zone = Object.keys(zones).find((name) => own.startsWith(name));
  const { may, late = [] } = zones[zone];
  const home = zone.replace(/\/$/, '');
  for (const used of importsOf(file, 'server/src')) {
    const allowed = used.late ? [...may, ...late] : may;
    const inside = home === '' ? !used.target.includes('/') : within(used.target, home);
    if (!inside && !allowed.some((place) => within(used.target, place)))
      problems.push(`${file} may not import ${used.target}`);
  }
}
for (const [home, { may }] of Object.entries({
  'client/src': client,
  'client/map': map,
  'client/preview': preview,
  'client/compare': compare,
})) {
  for (const file of filesIn(home, '.ts')) {
    for (const { target } of importsOf(file, '')) {
      if (!within(target, home) && !may.some((place) => within(target, place)))
        problems.push(`${file} may not import ${target}`);
    }
  }
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
