import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, Document, render, t } from '../../../server/src/core/index.ts';
import { languageOfLocale } from '../../../server/src/host/locale.ts';
import { clientKeys, messageKeys } from '../../../server/tools/l10n/phrases.ts';
import { translations } from '../../../server/tools/l10n/translations.ts';

/** What the extractors find in a source. */
function keysIn(source: string): { messages: string[]; client: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-l10n-'));
  try {
    writeFileSync(join(folder, 'a.ts'), source);
    return { messages: messageKeys(folder), client: clientKeys(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what is translated', () => {
  it('are the templates of messages, with their places', () => {
    const source = [
      '// t`in a comment`',
      'report(span, t`Plain.`);',
      "t`“${a.b}” and ${c ? t`inner ${d}` : `${'}'}`}; ${{ e: 1 }.e}.`;",
      't`a \\`mark\\``; at`none`; $t`none`;',
    ].join('\n');
    assert.deepEqual(keysIn(source).messages, ['Plain.', 'a `mark`', 'inner {0}', '“{0}” and {1}; {2}.']);
  });

  it('are the texts of the client', () => {
    const source = `l10n.t('One {0}', x); vscode.l10n.t(\n  "It’s \\"two\\"",\n);`;
    assert.deepEqual(keysIn(source).client, ['It’s "two"', 'One {0}']);
  });

  it('has in each language the places of its English, and nothing that nobody says', () => {
    const all = translations();
    assert.equal(all.length, 15);
    assert.deepEqual(
      all.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}`)),
      [],
    );
  });
});

describe('a message', () => {
  it('is said in the language of the phrases, its values too, and in English without', () => {
    const message = t`${t`“${'x'}” is wrong`}; write “${7}”.`;
    assert.equal(render(message), '“x” is wrong; write “7”.');
    const phrases = { '{0}; write “{1}”.': 'Schreibe „{1}“: {0}.', '“{0}” is wrong': '„{0}“ ist falsch' };
    assert.equal(render(message, phrases), 'Schreibe „7“: „x“ ist falsch.');
  });

  it('is said so by rules, of one text and of what silences them', () => {
    const text =
      'The General Assembly,\n\nRecalling its work,\n\n1. Requests a list;\n\n<!-- chapeau-disable-next-line -->\n2. Decides to act.\n';
    const phrases = { 'This comment silences nothing.': 'Rien à taire.', 'Remove the comment': 'Ôter' };
    const [finding] = check(Document.open(text), { phrases }).filter(
      ({ code }) => code === 'suppression/unused',
    );
    assert.equal(finding!.message, 'Rien à taire.');
    assert.equal(finding!.fixes[0]!.title, 'Ôter');
  });
});

describe('the language of a locale', () => {
  for (const [locale, language] of [
    ['fr-CA', 'fr'],
    ['zh-cn', 'zh'],
    ['zh_TW.UTF-8', 'zh'],
    ['AR', 'ar'],
    ['de', 'en'],
    ['esperanto', 'en'],
    ['C', 'en'],
    [undefined, 'en'],
  ] as const)
    it(`${locale} is ${language}`, () => assert.equal(languageOfLocale(locale), language));
});
