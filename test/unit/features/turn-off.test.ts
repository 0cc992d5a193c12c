import assert from 'node:assert/strict';
import { check, Document, turnOffHere, turnOffInFile } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';

const BRACKETS = 'punctuation/brackets';

/** `text` with the comment that turns the rule off where its cursor is. */
function here(text: string, code = BRACKETS): string | null {
  const { text: source, cursor } = marked(text);
  const document = Document.open(source);
  const edit = turnOffHere(document, code, cursor);
  return edit && document.edit([edit], 1).text();
}

/** Nothing is reported any more of the rule, nor of the comment. */
function assertSilent(text: string | null): void {
  const found = check(Document.open(text!)).map(({ code }) => code);
  assert.deepEqual(
    found.filter((code) => code === BRACKETS || code.startsWith('suppression/')),
    [],
    text!,
  );
}

const DRAFT = `The General Assembly,

Recalling its resolution 70/1 (and all
that ‸followed from it,

1. Requests the Secretary-General:

  (a) To list the wells (all;
`;

describe('turning a rule off here', () => {
  it('puts a comment above the first line of the paragraph', () => {
    const text = here(DRAFT);
    assert.ok(
      text!.includes('\n\n<!-- chapeau-disable-next-line punctuation/brackets -->\nRecalling its'),
      text!,
    );
  });

  it('keeps indentation, quotation and line ends', () => {
    const item = here(DRAFT.replace('‸', '').replace('(all;', '‸(all;').replaceAll('\n', '\r\n'));
    assert.ok(
      item!.includes('\r\n  <!-- chapeau-disable-next-line punctuation/brackets -->\r\n  (a) To'),
      item!,
    );
    const first = here(`\ufeffThe General Assembly‸,\r\n\r\nRecalling its work,\r\n`);
    assert.ok(
      first!.startsWith('\ufeff<!-- chapeau-disable-next-line punctuation/brackets -->\r\nThe General'),
    );
  });

  it('joins a comment that stands there', () => {
    const once = here(DRAFT)!;
    const twice = here(once.replace('Recalling', '‸Recalling'), 'opening/unknown');
    assert.equal(twice, once.replace(' -->', ', opening/unknown -->'));
    const bare = here(DRAFT.replace('Recalling', '<!-- chapeau-disable-next-line -->\nRecalling'));
    assert.equal(bare!.match(/<!--/g)!.length, 2);
  });

  it('does nothing where no text stands', () => {
    assert.equal(here(''), null);
    assert.equal(here('The General Assembly,\n\n\n‸\n\nRecalling its work,'), null);
  });

  it('silences the finding in every form of a text', () => {
    const paged = DRAFT.replace('‸', '').replace('(and all\n', '(and all\n\n24-19997 (E)\n\n3/12\n\n');
    for (const text of [
      DRAFT,
      DRAFT.replaceAll('\n', '\r\n'),
      `\ufeff${DRAFT}`,
      DRAFT.replace('Recalling', '*Recalling*'),
      paged,
      `${'Noting the rain,\n\n'.repeat(62)}${paged}`.replace(/^/, 'The General Assembly,\n\n'),
      'The General Assembly, Recalling its work (all of it, 1. Requests a list.',
    ]) {
      const document = Document.open(text.replace('‸', ''));
      const found = check(document).filter(({ code }) => code === BRACKETS);
      assert.ok(found.length > 0, text);
      const edits = found.map(({ span }) => turnOffHere(document, BRACKETS, span.start)!);
      assertSilent(document.edit(edits.reverse(), 1).text());
    }
  });
});

describe('turning a rule off in a file', () => {
  const off = (text: string, code = BRACKETS) => {
    const document = Document.open(text);
    return document.edit([turnOffInFile(document, code)], 1).text();
  };

  it('puts a comment at its head', () => {
    const text = DRAFT.replace('‸', '');
    assert.equal(off(text), `<!-- chapeau-disable-file punctuation/brackets -->\n${text}`);
    assertSilent(off(text));
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    assert.equal(
      off(windows),
      windows.replace('\ufeff', '\ufeff<!-- chapeau-disable-file punctuation/brackets -->\r\n'),
    );
    assertSilent(off(windows));
    assert.equal(off(''), '<!-- chapeau-disable-file punctuation/brackets -->\n');
  });

  it('joins a comment that stands there', () => {
    assert.ok(
      off(off(DRAFT), 'opening/unknown').startsWith(
        '<!-- chapeau-disable-file punctuation/brackets, opening/unknown -->\nThe',
      ),
    );
  });
});
