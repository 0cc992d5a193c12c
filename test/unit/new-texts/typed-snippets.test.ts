// Snippets that are offered where a line begins as their names do.
import assert from 'node:assert/strict';
import { check, Document, LANGUAGES, type LanguageCode, packOf } from '../../../server/src/core/index.ts';
import { wordsOf } from '../../../server/src/core/new-texts/words/words.ts';
import { newText, type TypedSnippet, typedSnippets } from '../../../server/src/core/new-texts.ts';
import { marked } from '../../fixtures.ts';

function offered(source: string): readonly TypedSnippet[] {
  const { text, cursor } = marked(source);
  return typedSnippets(Document.open(text), cursor);
}

const namesOf = (source: string) => offered(source).map(({ name }) => name);

/** A text after a snippet was taken, nothing filled in. */
function taken(source: string, name: string): string {
  const { text } = marked(source);
  const { span, text: own, edits } = offered(source).find((each) => each.name === name)!;
  const changes = [...edits, { span, text: own }].sort((a, b) => b.span.start - a.span.start);
  return changes.reduce(
    (all, edit) => all.slice(0, edit.span.start) + edit.text + all.slice(edit.span.end),
    text,
  );
}

const beginning = (language: LanguageCode, name: 'seized' | 'annex' | 'sponsored') => {
  const { prefix } = wordsOf(language).names[name];
  return prefix.slice(0, language === 'zh' ? 2 : 4);
};

describe('snippets by their names', () => {
  for (const language of LANGUAGES) {
    const draft = (body: string) => newText({ kind: 'resolution', body, language, title: null }).text;

    it(`are found in the language of the text: ${packOf(language).name}`, () => {
      const found = offered(`${draft('GA')}\n\n${beginning(language, 'annex')}‸\n`);
      assert.ok(found.some(({ name }) => name === 'annex'));
      assert.ok(found.every((each) => each.language === language));
    });

    it(`end a text with the next number, in agreement with the body: ${packOf(language).name}`, () => {
      for (const body of ['GA', 'HRC', 'CND']) {
        const text = taken(`${draft(body)}\n\n${beginning(language, 'seized')}‸\n`, 'seized');
        const document = Document.open(text);
        const { operative } = document.resolutions[0]!;
        assert.equal(operative.at(-1)!.label!.value, operative.length);
        const found = check(document).filter(({ code }) => !code.startsWith('repetition/'));
        assert.deepEqual(found, [], text);
      }
    });

    it(`are whole texts where there is none: ${packOf(language).name}`, () => {
      const found = offered(`${beginning(language, 'sponsored')}‸`);
      assert.ok(found.some((each) => each.name === 'sponsored' && each.language === language));
      assert.ok(found.every(({ name }) => name !== 'seized'));
    });
  }

  const EN = 'The General Assembly,\n\n*Recalling* its work,\n\n1. *Decides* to list the wells.\n\n';

  it('are numbered among those that are there, and marked as these are', () => {
    assert.equal(
      taken('The General Assembly,\n\n1. Decides to meet;\n\nseiz‸\n\n2. Urges all to come.\n', 'seized'),
      'The General Assembly,\n\n1. Decides to meet;\n\n2. Decides to remain seized of the matter;\n\n3. Urges all to come.\n',
    );
  });

  it('are no paragraphs inside another, in an annex or in a footnote', () => {
    assert.deepEqual(namesOf(`${EN.trimEnd().slice(0, -1)} and to\nrep‸`), []);
    assert.deepEqual(namesOf(`${EN}Annex\n\nrep‸`), []);
  });

  it('go by the English name, too, and by no letter inside a line', () => {
    assert.deepEqual(
      namesOf('Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. постановляет продолжать.\n\nann‸'),
      ['annex'],
    );
    assert.deepEqual(namesOf(`${EN}The ann‸`), []);
    assert.deepEqual(namesOf(`${EN}an‸`), []);
    assert.deepEqual(namesOf(`${EN}rec‸`), []);
  });
});
