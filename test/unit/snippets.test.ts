import assert from 'node:assert/strict';
import fs from 'node:fs';
import {
  check,
  Document,
  LANGUAGES,
  type LanguageCode,
  packOf,
  type Resolution,
} from '../../server/src/core/index.ts';
import { SNIPPETS, type SnippetName, wordsOf } from '../../server/src/core/new-texts/words/words.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

describe('snippets', () => {
  for (const language of LANGUAGES) {
    const { body, prefixes } = readSnippets(language);
    const { colon } = packOf(language).marks;

    describe(packOf(language).name, () => {
      it('are typed by names that are all different', () => {
        assert.equal(new Set(prefixes).size, prefixes.length);
      });

      it('make a whole draft of the General Assembly', () => {
        const { document, resolution } = onlyResolution(body.assembly, language);
        assert.equal(resolution.body, 'GA');
        assert.ok(resolution.title);
        assert.equal(resolution.preambular.length, 4);
        assertKnown(resolution);
        assert.deepEqual(numbers(resolution), [1, 2, 3, 4]);
        const items = resolution.operative[1]!.items.map((item) => document.slice(item.label.span));
        assert.deepEqual(items, firstLabels(language, 2));
        assertMarks(resolution, language);
      });

      it('make a whole draft of the Security Council', () => {
        const { resolution } = onlyResolution(body.council, language);
        assert.equal(resolution.body, 'SC');
        assert.equal(resolution.title, null);
        assert.equal(resolution.preambular.length, 4);
        assertKnown(resolution);
        assert.deepEqual(numbers(resolution), [1, 2, 3, 4]);
        assertMarks(resolution, language);
      });

      it('make a whole draft for each kind of body', () => {
        for (const name of ['ecosoc', 'human-rights', 'commission', 'conference', 'model-un'] as const) {
          for (const text of choices(readBody(language, name))) {
            const { resolution } = onlyResolution(text, language);
            assert.ok(resolution.body, text);
            assert.ok(resolution.title, text);
            assert.ok(resolution.preambular.length >= 3 && resolution.operative.length >= 3);
            assertKnown(resolution);
            assert.deepEqual(check(Document.open(text)), [], text);
          }
        }
        assert.ok(choices(readBody(language, 'commission')).length > 5);
      });

      it('make a draft with its sponsors, and a draft decision', () => {
        for (const name of ['sponsored', 'decision'] as const) {
          const { resolution } = onlyResolution(body[name], language);
          assert.equal(resolution.kind, 'draft resolution');
          assert.ok(resolution.title);
        }
      });

      it('make amendments that are no resolution, one clause or several', () => {
        assert.deepEqual(Document.open(body.amendments).resolutions, []);
        for (const name of SNIPPETS.filter((each) => each.startsWith('amend-'))) {
          const [first, ...more] = body[name].split('\n\n');
          assert.ok(first!.startsWith(packOf(language).labels.operative.replace('{n}', '1')));
          assert.equal(more.length, name.startsWith('amend-insert') ? 1 : 0);
        }
      });

      it('make each paragraph that they offer', () => {
        const preambular = choices(readBody(language, 'preambular'));
        const operative = choices(readBody(language, 'operative'));
        assert.equal(preambular.length, 12);
        assert.equal(operative.length, 12);
        const numbered = operative.map((text, index) => text.replace(/\d/, String(index + 1)));
        const { resolution } = onlyResolution(inDraft(language, [...preambular, ...numbered]), language);
        assert.equal(resolution.preambular.length, 13);
        assert.equal(resolution.operative.length, 12);
        assertKnown(resolution);
      });

      it('make items of the paragraph before', () => {
        const lead = `${body.operative.replace(/\P{L}+$/u, '')}${colon}`;
        const { document, resolution } = onlyResolution(inDraft(language, [lead, body.items]), language);
        const items = resolution.operative[0]!.items.map((item) => document.slice(item.label.span));
        assert.deepEqual(items, firstLabels(language, 3));
      });

      it('make paragraphs that a draft ends with', () => {
        const seized = body.seized.replace('1', '5');
        const others = (['agenda', 'donors', 'continue'] as const).map((name, index) =>
          body[name].replace('1', String(index + 2)),
        );
        const paragraphs = [body.report, ...others, seized];
        const { resolution } = onlyResolution(inDraft(language, paragraphs), language);
        assert.deepEqual(numbers(resolution), [1, 2, 3, 4, 5]);
        assert.deepEqual(
          resolution.operative.map(({ opening }) => opening?.concept),
          ['request', 'decide', OTHER_INVITATIONS[language] ?? 'invite', 'decide', 'decide'],
        );
        assertMarksOfOperative(resolution, language);
      });

      it('make closing lines, an annex and a footnote', () => {
        const noted = body.seized.replace(/(.)$/u, '[^1]$1');
        const text = inDraft(language, [noted, body.closing, body.annex, body.footnote]);
        const { resolution } = onlyResolution(text, language);
        assert.equal(resolution.closing?.meeting, '46');
        assert.equal(resolution.closing?.date, '2012-07-26');
        assert.equal(resolution.annexes.length, 1);
        assert.ok(resolution.annexes[0]!.title);
        assert.equal(resolution.annexes[0]!.items.length, 2);
        assert.deepEqual(
          resolution.footnotes.map(({ label, references, span }) => [
            label,
            references.length,
            span !== null,
          ]),
          [['1', 1, true]],
        );
      });
    });
  }

  it('open their drafts with the same phrases in every language', () => {
    const concepts = (language: LanguageCode, name: 'assembly' | 'council') => {
      const { resolution } = onlyResolution(readSnippets(language).body[name], language);
      return [...resolution.preambular, ...resolution.operative].map(({ opening }) => opening?.concept);
    };
    for (const name of ['assembly', 'council'] as const) {
      const english = concepts('en', name);
      for (const language of LANGUAGES) {
        const differing = concepts(language, name).filter((concept, index) => concept !== english[index]);
        assert.deepEqual(differing, OTHER_PHRASES[name][language] ?? [], language);
      }
    }
  });
});

/** Where the verb of an invitation is, in adopted texts, that of another English one. */
const OTHER_INVITATIONS: Partial<Record<LanguageCode, string>> = { fr: 'call-upon', ar: 'call-upon' };

/** Where a language says the same by another phrase. */
const OTHER_PHRASES: Record<'assembly' | 'council', Partial<Record<LanguageCode, string[]>>> = {
  assembly: {},
  council: { fr: ['note'], zh: ['act-chapter-vii', 'request'] },
};

function readFile(language: LanguageCode): Map<string, Snippet> {
  return new Map(Object.entries(JSON.parse(fs.readFileSync(`snippets/${language}.json`, 'utf8'))));
}

function readBody(language: LanguageCode, name: SnippetName): string {
  return readFile(language).get(wordsOf(language).names[name].says)!.body.join('\n');
}

/** Each snippet as the editor inserts it, every place left at what stands there first; and all that one may type. */
function readSnippets(language: LanguageCode) {
  const bodies = SNIPPETS.map((name) => [name, choices(readBody(language, name))[0]!]);
  return {
    body: Object.fromEntries(bodies) as Record<SnippetName, string>,
    prefixes: [...readFile(language).values()].flatMap(({ prefix }) => prefix),
  };
}

/** The text of a snippet for each entry of its choice, or the one text of a snippet without a choice. */
function choices(body: string): string[] {
  const plain = body.replace('$0', '').replace(/\$\{\d+:([^}]*)\}/g, '$1');
  const choice = /\$\{\d+\|([^}]*)\|\}/.exec(plain);
  if (choice === null) return [plain];
  return choice[1]!.split(/(?<!\\),/).map((entry) => plain.replace(choice[0], entry.replaceAll('\\', '')));
}

/** A draft with an enacting line and one preambular paragraph before the given ones. */
function inDraft(language: LanguageCode, paragraphs: readonly string[]): string {
  const [, enacting, first] = readSnippets(language).body.assembly.split('\n\n');
  return [enacting, first, ...paragraphs].join('\n\n');
}

function onlyResolution(text: string, language: LanguageCode) {
  const document = Document.open(text);
  assert.equal(document.resolutions.length, 1, text);
  const resolution = document.resolutions[0]!;
  assert.equal(resolution.language, language);
  return { document, resolution };
}

const numbers = ({ operative }: Resolution) => operative.map(({ label }) => label?.value);

function assertKnown({ preambular, operative }: Resolution): void {
  for (const { opening } of [...preambular, ...operative]) assert.ok(opening?.concept, opening?.text);
}

function assertMarks({ preambular, operative }: Resolution, language: LanguageCode): void {
  const { comma, semicolon, stop } = packOf(language).marks;
  const marks = [...preambular, ...operative].map((paragraph) => {
    const last = paragraph.items.at(-1)?.mark ?? paragraph.mark;
    return last?.text;
  });
  assert.deepEqual(marks, [comma, comma, comma, comma, semicolon, semicolon, semicolon, stop]);
}

function assertMarksOfOperative({ operative }: Resolution, language: LanguageCode): void {
  const { semicolon, stop } = packOf(language).marks;
  const marks = operative.map(({ mark }) => mark?.text);
  assert.deepEqual(marks, [...marks.slice(1).map(() => semicolon), stop]);
}

/** The first labels of a list directly below a paragraph, as the language writes them. */
function firstLabels(language: LanguageCode, count: number): string[] {
  const letters = language === 'ar' ? 'أبج' : 'abc';
  return [...letters]
    .slice(0, count)
    .map((letter) => packOf(language).labels.items[0]!.replace('{a}', letter));
}
