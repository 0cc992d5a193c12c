import assert from 'node:assert/strict';
import { LANGUAGES, type LanguageCode } from '../../server/src/core/index.ts';
import type {
  ComparableResult,
  CompareParams,
  CompareResult,
  CompareRow,
} from '../../server/src/protocol/requests.ts';
import { atDesk, type Desk } from './desk.ts';
import { adoptedIn, draftIn } from './versions.ts';

const COMPARE = 'chapeau/compare';
const COMPARABLE = 'chapeau/comparable';
const START = { line: 0, character: 0 };

describe('texts side by side, over standard input and output', () => {
  it('are the six versions that one file holds, the one at the cursor first', () =>
    atDesk({}, async (desk) => {
      const uri = await open(desk, 'all.resolution', LANGUAGES.map(adoptedIn).join('\n'));
      const { kind, columns, rows } = await compare(desk, { uri, position: START });
      assert.equal(kind, 'languages');
      assert.deepEqual(
        columns.map(({ language, direction, languageName, name, resolution }) => [
          language,
          direction,
          languageName,
          name,
          resolution,
        ]),
        [
          ['ar', 'rtl', 'Arabic', 'all.resolution · 80/269', 0],
          ['zh', 'ltr', 'Chinese', 'all.resolution · 80/269', 1],
          ['en', 'ltr', 'English', 'all.resolution · 80/269', 2],
          ['fr', 'ltr', 'French', 'all.resolution · 80/269', 3],
          ['ru', 'ltr', 'Russian', 'all.resolution · 80/269', 4],
          ['es', 'ltr', 'Spanish', 'all.resolution · 80/269', 5],
        ],
      );
      assert.deepEqual(
        rows.map(({ role, name, cells }) => [role, name, cells.filter((cell) => cell !== null).length]),
        [
          ['title', 'Title', 6],
          ['preambular', 'Preambular paragraph 1', 6],
          ['operative', 'Operative paragraph 1', 6],
          ['operative', 'Operative paragraph 2', 6],
        ],
      );
    }));

  for (const language of LANGUAGES)
    it(`are found by the names of files beside a draft without a number (${language})`, () => {
      const others = LANGUAGES.filter((other) => other !== language);
      const files = Object.fromEntries(others.map((other) => [nameIn(other), draftIn(other)]));
      return atDesk(files, async (desk) => {
        const uri = await open(desk, nameIn(language), draftIn(language));
        const { columns } = await compare(desk, { uri, position: START });
        assert.deepEqual(
          columns.map((column) => column.language),
          [language, ...others],
        );
      });
    });

  it('need not be open, none of them', () =>
    atDesk({ 'wells.en.md': draftIn('en'), 'wells.ar.md': draftIn('ar') }, async (desk) => {
      const { columns } = await compare(desk, { uri: desk.uriOf('wells.ar.md'), position: START });
      assert.deepEqual(
        columns.map((column) => column.language),
        ['ar', 'en'],
      );
    }));

  it('are found in folders named for languages', () =>
    atDesk({ 'fr/wells.resolution': draftIn('fr'), 'es/other.resolution': draftIn('es') }, async (desk) => {
      const uri = await open(desk, 'en/wells.resolution', draftIn('en'));
      const { columns } = await compare(desk, { uri, position: START });
      assert.deepEqual(
        columns.map((column) => column.uri),
        [uri, desk.uriOf('fr/wells.resolution')],
      );
    }));

  it('are found in the library by body and number, whatever the files are called', () =>
    atDesk({ 'texts/a.resolution': adoptedIn('zh'), 'b.txt': adoptedIn('es') }, async (desk) => {
      const uri = await open(desk, 'wells.resolution', adoptedIn('en'));
      const result = await desk.eventually<CompareResult | null>(
        COMPARE,
        { uri, position: START },
        (answer) => answer?.columns.length === 3,
      );
      assert.deepEqual(
        result!.columns.map((column) => column.uri),
        [uri, desk.uriOf('texts/a.resolution'), desk.uriOf('b.txt')],
      );
    }));

  it('hold each paragraph with its opening, and where it stands', () =>
    atDesk({}, async (desk) => {
      const uri = await open(desk, 'w.en.resolution', draftIn('en'));
      await open(desk, 'w.fr.resolution', draftIn('fr'));
      const { rows } = await compare(desk, { uri, position: START });
      assert.deepEqual(rows[1]!.cells, [
        {
          label: '1.',
          runs: [
            { text: 'Requests', kind: 'opening' },
            { text: ' the Secretary-General to report;', kind: 'plain' },
          ],
          range: { start: { line: 4, character: 0 }, end: { line: 4, character: 46 } },
        },
        {
          label: '1.',
          runs: [
            { text: 'Prie', kind: 'opening' },
            { text: ' le Secrétaire général de faire rapport ;', kind: 'plain' },
          ],
          range: { start: { line: 4, character: 0 }, end: { line: 4, character: 50 } },
        },
      ]);
    }));

  it('are two years’ resolutions, with what should have moved on', () => {
    const year = (head: string, cited: string): string =>
      `${head}\n\nThe General Assembly,\n\nRecalling its resolution ${cited},\n\n1. Requests a report at its eightieth session.\n`;
    return atDesk({ 'last.resolution': year('79/12. Wells', '78/9') }, async (desk) => {
      const uri = await open(desk, 'this.resolution', year('80/14. Wells', '79/12'));
      const { kind, rows } = await compare(desk, {
        uri,
        position: START,
        with: [{ uri: desk.uriOf('last.resolution'), resolution: 0 }],
        place: 1,
      });
      assert.equal(kind, 'years');
      assert.deepEqual(
        rows.flatMap(({ problems }) => problems.map(({ code, column }) => [code, column])),
        [['years/session', 1]],
      );
    });
  });

  it('are two drafts, the words marked that were taken out and put in', () =>
    atDesk({ 'old.resolution': draftIn('en') }, async (desk) => {
      const next = draftIn('en').replace('report;', 'report annually;');
      const uri = await open(desk, 'new.resolution', next);
      const old = { uri: desk.uriOf('old.resolution'), resolution: 0 };
      const { kind, columns, rows } = await compare(desk, { uri, position: START, with: [old], place: 1 });
      assert.equal(kind, 'drafts');
      assert.deepEqual(
        columns.map(({ name }) => name),
        ['old.resolution', 'new.resolution'],
      );
      assert.deepEqual(changesIn(rows), ['same Unchanged', 'reworded Reworded', 'same Unchanged']);
      assert.deepEqual(
        rows[1]!.cells.map((cell) => cell!.runs.filter(({ kind }) => /added|removed/.test(kind))),
        [[], [{ text: ' annually', kind: 'added' }]],
      );
    }));

  it('are named in the reader’s language', () =>
    atDesk(
      { 'w.fr.resolution': draftIn('fr') },
      async (desk) => {
        const uri = await open(desk, 'w.en.resolution', draftIn('en'));
        // Translations are read before anything is published.
        await desk.client.diagnostics(uri);
        const { columns, rows } = await compare(desk, { uri, position: START });
        assert.equal(columns[1]!.languageName, 'français');
        assert.equal(rows[1]!.name, 'Paragraphe 1 du dispositif');
      },
      { locale: 'fr' },
    ));

  it('are none for a text without versions, without a resolution, or that is not there', () =>
    atDesk({ 'other.resolution': draftIn('fr') }, async (desk) => {
      const uri = await open(desk, 'alone.resolution', draftIn('en'));
      const minutes = await open(desk, 'minutes.txt', 'Minutes of a meeting\n');
      for (const asked of [uri, minutes, desk.uriOf('other.resolution')])
        assert.equal(await desk.client.request(COMPARE, { uri: asked, position: START }), null);
    }));
});

describe('what a text can be compared with', () => {
  it('is its versions, and its likely drafts, the likeliest first', () =>
    atDesk(
      {
        'wells.fr.resolution': draftIn('fr'),
        'wells v1.resolution': draftIn('en'),
        'wells_final.md': draftIn('en'),
        'roads v1.resolution': draftIn('en'),
      },
      async (desk) => {
        await open(desk, 'roads.resolution', draftIn('en'));
        const uri = await open(desk, 'wells.en.resolution', draftIn('en'));
        const { versions, drafts } = await comparable(desk, uri);
        assert.deepEqual(
          versions.map(({ name, detail }) => [name, detail]),
          [['wells.fr.resolution', 'French']],
        );
        assert.deepEqual(drafts.map(({ name }) => name).sort(), [
          'roads.resolution',
          'wells v1.resolution',
          'wells_final.md',
        ]);
        assert.equal(drafts.at(-1)!.name, 'roads.resolution');
      },
    ));

  it('is last year’s text of the same title, and revisions of the same draft', () =>
    atDesk(
      {
        'library/a.resolution': adoptedIn('en').replace('80/269', '79/201'),
        'library/b.resolution': `A/81/L.5\n\n${draftIn('en')}`,
        'library/c.resolution': `A/81/L.6\n\n${draftIn('en')}`,
      },
      async (desk) => {
        const adopted = await open(desk, 'x.resolution', adoptedIn('en'));
        const revised = await open(desk, 'y.resolution', `A/81/L.5/Rev.1\n\n${draftIn('en')}`);
        const namesFor = async (uri: string, wanted: string) => {
          const answer = await desk.eventually<ComparableResult>(
            COMPARABLE,
            { uri, position: START },
            ({ drafts }) => drafts.some(({ name }) => name === wanted),
          );
          return answer.drafts.map(({ name }) => name);
        };
        assert.deepEqual(await namesFor(adopted, 'a.resolution'), ['a.resolution', 'y.resolution']);
        assert.deepEqual(await namesFor(revised, 'b.resolution'), ['b.resolution', 'x.resolution']);
      },
    ));
});

const nameIn = (language: LanguageCode): string => `wells.${language}.resolution`;

const changesIn = (rows: readonly CompareRow[]): readonly string[] =>
  rows.map(({ change }) => `${change!.kind} ${change!.text}`);

async function open({ client, uriOf }: Desk, name: string, text: string): Promise<string> {
  await client.open(uriOf(name), text);
  return uriOf(name);
}

async function compare({ client }: Desk, params: CompareParams): Promise<CompareResult> {
  const result = await client.request<CompareResult | null>(COMPARE, params);
  assert.ok(result !== null);
  return result;
}

async function comparable({ client }: Desk, uri: string): Promise<ComparableResult> {
  const result = await client.request<ComparableResult | null>(COMPARABLE, { uri, position: START });
  assert.ok(result !== null);
  return result;
}
