import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import type { FiguresResult } from '../../server/src/protocol/requests.ts';
import { DRAFT, OPTIONS, openAt, PUITS, WELLS } from './cited-texts.ts';
import { withClient } from './client.ts';
import { atDesk } from './desk.ts';

const FILES = {
  'library/wells.resolution': WELLS,
  'library/puits.resolution': PUITS,
  'draft.resolution': DRAFT,
};
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
const HINTS = 'textDocument/inlayHint';

/** Texts of hints with what they lead to. */
function told(hints: readonly InlayHint[] | null): readonly (readonly [string, string | null])[] {
  return (hints ?? []).map(({ label }) => {
    const [part] = label as { value: string; location?: { uri: string } }[];
    return [part!.value, part!.location?.uri.split('/').pop() ?? null];
  });
}

describe('what is shown beside a text, over standard input and output', () => {
  it('hints at numbers, and at titles when the library has been read', () =>
    atDesk(
      FILES,
      async (desk) => {
        const { textDocument } = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const params = { textDocument, range: WHOLE };
        const hints = await desk.eventually<InlayHint[]>(HINTS, params, (found) => found.length > 2);
        assert.deepEqual(told(hints).slice(0, 3), [
          ['PP1', null],
          ['Village wells', 'wells.resolution'],
          ['PP2', null],
        ]);
        const [number] = hints;
        assert.deepEqual(number!.position, { line: 2, character: 0 });
        assert.deepEqual(
          hints.slice(0, 2).map(({ paddingLeft, paddingRight }) => [paddingLeft, paddingRight]),
          [
            [false, true],
            [true, false],
          ],
        );
        assert.equal((number!.label as { tooltip: string }[])[0]!.tooltip, 'Preambular paragraph 1');
      },
      OPTIONS,
    ));

  it('hints at nothing that the user has turned off', () =>
    atDesk(
      FILES,
      async (desk) => {
        const { textDocument } = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const params = { textDocument, range: WHOLE };
        const hints = await desk.eventually<InlayHint[]>(HINTS, params, (found) => found.length > 0);
        assert.deepEqual(told(hints)[0], ['Village wells', 'wells.resolution']);
      },
      { ...OPTIONS, settings: { inlayHints: { numbers: false } } },
    ));

  it('says nothing that runs against its line', () =>
    withClient(OPTIONS, async (client) => {
      const uri = 'untitled:ar.resolution';
      const text = `إن الجمعية العامة،

إذ تشير إلى قرارها 75/1 المؤرخ 21 أيلول/سبتمبر 2020، وقرارها 66/288،

وإذ تلاحظ التقدم المحرز،

1 - تقرر أن تتصرف.
`;
      await client.open(uri, text);
      const hints = await client.request<InlayHint[]>(HINTS, { textDocument: { uri }, range: WHOLE });
      const words = told(hints).map(([value]) => value);
      assert.deepEqual(words, ['ديباجة 1', 'إعلان بمناسبة الاحتفال بالذكرى…', 'ديباجة 2']);
    }));

  it('has one row above a text, of at most four', () =>
    atDesk(
      FILES,
      async (desk) => {
        await openAt(desk, 'draft.resolution', DRAFT, '66/102');
        const { textDocument } = await openAt(desk, 'library/wells.resolution', WELLS, '66/102');
        const lenses = await desk.eventually<CodeLens[]>('textDocument/codeLens', { textDocument }, (found) =>
          found.some(({ data }) => data !== undefined),
        );
        const resolved = await Promise.all(
          lenses.map((lens) => desk.client.request<CodeLens>('codeLens/resolve', lens)),
        );
        assert.deepEqual(
          resolved.map(({ command, range }) => [range.start.line, command!.title]),
          [
            [0, 'Cited by 1'],
            [0, 'Paragraphs: 3 · Words: 20 of 3,300'],
            [0, 'Decides 1 · Requests 1'],
          ],
        );
        assert.deepEqual(resolved[1]!.command!.arguments, [textDocument.uri, { line: 0, character: 8 }]);
      },
      OPTIONS,
    ));

  const READERS = {
    en: ['Paragraphs: 4 · Words: 31 of 20', 'Words: 31 of 20', 'Selected: Words: 2'],
    fr: ['Paragraphes : 4 · Mots : 31 sur 20', 'Mots : 31 sur 20', 'Sélection – Mots : 2'],
    es: ['Párrafos: 4 · Palabras: 31 de 20', 'Palabras: 31 de 20', 'Selección – Palabras: 2'],
    ru: ['Пунктов: 4 · Слов: 31 из 20', 'Слов: 31 из 20', 'Выделено – Слов: 2'],
    ar: ['الفقرات: 4 · الكلمات: 31 من 20', 'الكلمات: 31 من 20', 'المحدد – الكلمات: 2'],
    zh: ['段数：4 · 词数：31/20', '词数：31/20', '所选词数：2'],
  };
  for (const [locale, [lens, summary, selected]] of Object.entries(READERS))
    it(`tells figures in the reader's language, against the team's limit: ${locale}`, () =>
      atDesk(
        { 'draft.resolution': DRAFT, 'chapeau.config.json': '{ "limits": { "words": 20 } }' },
        async (desk) => {
          const { textDocument } = await openAt(desk, 'draft.resolution', DRAFT, '66/102');
          const { uri } = textDocument;
          const top = { start: WHOLE.start, end: WHOLE.start };
          const params = { uri, selections: [top] };
          const figures = await desk.eventually<FiguresResult>(
            'chapeau/figures',
            params,
            ({ isOver }) => isOver,
          );
          assert.equal(figures.summary, summary);
          const [first] = await desk.client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
          assert.equal(first!.command!.title, lens);
          const words = { start: { line: 6, character: 3 }, end: { line: 6, character: 13 } };
          const other = await desk.client.request<FiguresResult>('chapeau/figures', {
            uri,
            selections: [words],
          });
          assert.equal(other.summary, selected);
        },
        { ...OPTIONS, locale },
      ));

  it('tells where what it counts is, when that is wanted', () =>
    withClient(OPTIONS, async (client) => {
      const uri = 'untitled:wells.resolution';
      await client.open(uri, WELLS);
      const selections = [{ start: WHOLE.start, end: WHOLE.start }];
      const { lines, name } = await client.request<FiguresResult>('chapeau/figures', {
        uri,
        selections,
        places: true,
      });
      assert.equal(name, '66/102. Village wells');
      assert.deepEqual(
        lines
          .filter(({ about }) => about === 'force')
          .map(({ text, places }) => [text, places[0]!.start.line]),
        [
          ['Decides: 1', 8],
          ['Requests: 1', 6],
        ],
      );
      const bare = await client.request<FiguresResult>('chapeau/figures', { uri, selections });
      assert.ok(bare.lines.every(({ places }) => places.length === 0));
      await client.open('untitled:none.resolution', 'A shopping list.');
      assert.equal(
        await client.request('chapeau/figures', { uri: 'untitled:none.resolution', selections }),
        null,
      );
    }));
});
