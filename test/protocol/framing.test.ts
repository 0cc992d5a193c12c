import assert from 'node:assert/strict';
import type { CompletionList, TextEdit } from 'vscode-languageserver';
import { LANGUAGES, type LanguageCode } from '../../server/src/core/index.ts';
import type { NewVersionResult, RestructureResult } from '../../server/src/protocol/requests.ts';
import { atDesk, type Desk } from './desk.ts';
import { draftIn } from './versions.ts';

const SNIPPETS = {
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
};
const nameIn = (language: LanguageCode): string => `wells.${language}.resolution`;
const otherThan = (language: LanguageCode): LanguageCode => (language === 'en' ? 'fr' : 'en');
/** The last paragraph; § is a stop of the snippet. */
const NUMBERED: Readonly<Record<LanguageCode, string>> = {
  en: '2. *Decides* §.',
  fr: '2. *Décide* §.',
  es: '2. *Decide* §.',
  ru: '2. *постановляет* §.',
  zh: '2. *决定*§。',
  ar: '2 - *تقرر* §.',
};

describe('frames of another language version, over standard input and output', () => {
  for (const language of LANGUAGES)
    it(`are offered first where the next paragraph is due (${language})`, () =>
      atDesk(
        { [nameIn(otherThan(language))]: draftIn(otherThan(language)) },
        async (desk) => {
          const { uri, end } = await open(desk, nameIn(language), begun(language));
          const list = await desk.client.request<CompletionList>('textDocument/completion', {
            textDocument: { uri },
            position: end,
            context: { triggerKind: 1 },
          });
          const [first] = [...list.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
          const name = language === 'en' ? 'French' : 'English';
          assert.equal(first?.label, `Paragraph 2 of the version in ${name}`);
          const { newText } = first.textEdit as TextEdit;
          // Chinese sets no emphasis here: the text shows how it writes.
          const wanted = NUMBERED[language].replace('§', () => `\${1:${'[…]'}}`);
          assert.equal(newText, language === 'zh' ? wanted.replaceAll('*', '') : wanted);
        },
        SNIPPETS,
      ));

  it('are put in all at once, in one step, and none where nothing is missing', () =>
    atDesk({ [nameIn('en')]: draftIn('en') }, async (desk) => {
      const { uri } = await open(desk, nameIn('fr'), begun('fr'));
      const params = { uri, position: { line: 0, character: 0 } };
      const made = await desk.client.request<RestructureResult>('chapeau/insertFrames', params);
      assert.deepEqual(
        made.edits.map(({ newText }) => newText),
        ['\n\n2. *Décide* […].'],
      );
      const whole = await open(desk, 'other.fr.resolution', draftIn('fr'));
      const more = { ...params, uri: whole.uri };
      assert.equal(await desk.client.request('chapeau/insertFrames', more), null);
    }));

  it('make a new version of a text, and nothing of a text that is none', () =>
    atDesk({}, async (desk) => {
      const { uri } = await open(desk, nameIn('en'), draftIn('en'));
      const params = { uri, position: { line: 0, character: 0 }, language: 'ru' };
      const { text } = await desk.client.request<NewVersionResult>('chapeau/newVersion', params);
      assert.match(text, /^# \[…\]\n\nГенеральная Ассамблея,\n\n\*ссылаясь\* /);
      const unknown = { ...params, language: 'de' };
      assert.equal(await desk.client.request('chapeau/newVersion', unknown), null);
      const none = await open(desk, 'notes.md', 'Milk, bread.\n');
      assert.equal(await desk.client.request('chapeau/newVersion', { ...params, uri: none.uri }), null);
    }));
});

/** The text without its last paragraph. */
const begun = (language: LanguageCode): string => {
  const text = draftIn(language).trimEnd();
  return `${text.slice(0, text.lastIndexOf('\n\n'))}\n\n`;
};

async function open({ client, uriOf, write }: Desk, name: string, text: string) {
  await write(name, text);
  const uri = uriOf(name);
  await client.open(uri, text);
  await client.diagnostics(uri);
  return { uri, end: { line: text.split('\n').length - 1, character: 0 } };
}
