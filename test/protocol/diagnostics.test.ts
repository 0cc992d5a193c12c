import assert from 'node:assert/strict';
import { codesOf, withClient } from './client.ts';

const uri = 'untitled:draft';
const DRAFT = `The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
`;

describe('diagnostics over standard input and output', () => {
  it('are none for a draft that is right', () =>
    withClient({}, async (client) => {
      await client.open(uri, DRAFT);
      assert.deepEqual(await client.diagnostics(uri), []);
    }));

  it('follow what is typed, and go when the text is closed', () =>
    withClient({}, async (client) => {
      await client.open(uri, DRAFT);
      await client.diagnostics(uri);
      const version = await client.change(uri, [
        { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, text: '4' },
      ]);
      const [gap] = await client.diagnostics(uri, version);
      assert.equal(gap?.code, 'numbering/gap');
      assert.equal(gap.source, 'chapeau');
      assert.equal(gap.range.start.line, 6);
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      const last = await client.until(() => client.published.find((each) => each.version === undefined));
      assert.deepEqual(last.diagnostics, []);
    }));

  it('come once for a burst of changes, for the last version', () =>
    withClient({}, async (client) => {
      await client.open(uri, DRAFT);
      await client.diagnostics(uri);
      const before = client.published.length;
      let version = 0;
      for (const letter of 'typed at once') version = await client.type(uri, 4, 20, letter);
      await client.diagnostics(uri, version);
      assert.ok(client.published.length - before < 5, `${client.published.length - before} lists`);
    }));

  it('hold back what is merely unfinished, until the writer goes elsewhere', () =>
    withClient({}, async (client) => {
      await client.open(uri, DRAFT);
      await client.diagnostics(uri);
      const erased = await client.change(uri, [
        { range: { start: { line: 4, character: 45 }, end: { line: 4, character: 46 } }, text: '' },
      ]);
      assert.deepEqual(await client.diagnostics(uri, erased), []);
      const elsewhere = await client.type(uri, 2, 31, ' of 2015');
      assert.equal((await client.diagnostics(uri, elsewhere)).length, 1);
    }));

  it('say it when the cursor leaves the paragraph, or the text is saved', () =>
    withClient({}, async (client) => {
      const erase = {
        range: { start: { line: 4, character: 45 }, end: { line: 4, character: 46 } },
        text: '',
      };
      const moves = [
        () => client.notify('chapeau/cursor', { uri, line: 6 }),
        () => client.notify('textDocument/didSave', { textDocument: { uri } }),
      ];
      for (const move of moves) {
        await client.open(uri, DRAFT);
        await client.diagnostics(uri);
        assert.deepEqual(await client.diagnostics(uri, await client.change(uri, [erase])), []);
        await client.notify('chapeau/cursor', { uri, line: 4 });
        await move();
        await client.until(() => client.published.findLast(({ diagnostics }) => diagnostics.length === 1));
        client.published.length = 0;
      }
    }));

  it('are found in all six languages', () =>
    withClient({}, async (client) => {
      const drafts = {
        en: 'The General Assembly,\n\n1. Requests a report;\n\n3. Decides to act.\n',
        fr: 'L’Assemblée générale,\n\n1. Prie le Secrétaire général ;\n\n3. Décide d’agir.\n',
        es: 'La Asamblea General,\n\n1. Pide un informe;\n\n3. Decide actuar.\n',
        ru: 'Генеральная Ассамблея,\n\n1. просит представить доклад;\n\n3. постановляет действовать.\n',
        ar: 'إن الجمعية العامة،\n\n1 - تطلب تقريرا؛\n\n3 - تقرر العمل.\n',
        zh: '大会，\n\n1. 请秘书长提交报告；\n\n3. 决定采取行动。\n',
      };
      for (const [language, text] of Object.entries(drafts)) {
        await client.open(`untitled:${language}`, text);
        const found = await client.diagnostics(`untitled:${language}`);
        assert.ok(codesOf(found).includes('numbering/gap'), `${language}: ${codesOf(found)}`);
      }
    }));
});
