// New texts of every body, kind and language: what they are read as, and that no rule finds fault with them.
import assert from 'node:assert/strict';
import { check, Document, LANGUAGES, type LanguageCode, packOf } from '../../../server/src/core/index.ts';
import { NEW_TEXT_KINDS, newText, newTextBodies } from '../../../server/src/core/new-texts.ts';
import { genderOf } from '../../../server/src/core/rules/genders.ts';

const TITLE = 'Lighthouses $1 {a} \\ x';
/** Languages whose openings agree with the body. */
const AGREEING: readonly LanguageCode[] = LANGUAGES.filter(
  (language) => language !== 'en' && language !== 'zh',
);
/** Bodies with the same enacting line as another, which the text alone cannot tell from it. */
const ALIKE = ['CBD-COP', 'OPCW-CSP', 'MODEL-UN'];

describe('new texts', () => {
  for (const language of LANGUAGES) {
    const bodies = newTextBodies(language);

    describe(packOf(language).name, () => {
      it('are offered for bodies by their names, Model United Nations last', () => {
        assert.equal(bodies[0]!.key, 'GA');
        assert.equal(bodies.at(-1)!.key, 'MODEL-UN');
        assert.ok(bodies.length > 25);
        for (const { key, name } of bodies) assert.notEqual(name, key);
      });

      it('agree with their bodies, whose gender is known', () => {
        if (!AGREEING.includes(language)) return;
        const unknown = bodies.filter(({ key }) => key !== 'MODEL-UN' && genderOf(key, language) === null);
        assert.deepEqual(unknown, []);
      });

      for (const kind of NEW_TEXT_KINDS) {
        it(`begin a ${kind} in which no rule finds a fault`, () => {
          for (const { key } of kind === 'amendments' ? bodies.slice(0, 1) : bodies) {
            const { text } = newText({ kind, body: key, language, title: null });
            const found = check(Document.open(text)).map(
              ({ code, severity }) => `${key} ${severity} ${code}`,
            );
            assert.deepEqual(found, []);
          }
        });
      }

      it('are read as what they are to become', () => {
        for (const { key, isTitled } of bodies) {
          for (const kind of ['resolution', 'draft resolution', 'decision'] as const) {
            const { text } = newText({ kind, body: key, language, title: 'Lighthouses' });
            const document = Document.open(text);
            assert.equal(document.resolutions.length, 1, text);
            const [resolution] = document.resolutions;
            assert.equal(resolution!.language, language);
            if (!ALIKE.includes(key)) assert.equal(resolution!.body, key);
            assert.equal(resolution!.kind, kind === 'resolution' ? 'resolution' : 'draft resolution', text);
            const title = resolution!.title && document.slice(resolution!.title);
            if (isTitled) assert.equal(title, 'Lighthouses', text);
            for (const { opening } of [...resolution!.preambular, ...resolution!.operative])
              assert.ok(opening?.concept, text);
          }
        }
      });

      it('of Model United Nations follow its conventions', () => {
        const { text } = newText({ kind: 'resolution', body: 'MODEL-UN', language, title: null });
        const { piece } = Document.open(text).structures[0]!.structure.preambular[0]!.part.at;
        assert.equal(piece.house, 'MODEL-UN');
      });

      it('bear the title as it is typed, in the text and in the snippet', () => {
        const { text, snippet } = newText({ kind: 'resolution', body: 'GA', language, title: TITLE });
        assert.equal(text.split(TITLE).length, 3, text);
        assert.ok(snippet.startsWith('Lighthouses \\$1 {a\\} \\\\ x\n\n'), snippet);
        assert.ok(snippet.endsWith('$0'));
      });

      it('have a place for the title where none is given, the same in the agenda', () => {
        const { snippet } = newText({ kind: 'resolution', body: 'GA', language, title: null });
        assert.equal(snippet.match(/\$\{1:/g)?.length, 2, snippet);
        assert.ok(snippet.startsWith('${1:'));
      });
    });
  }
});
