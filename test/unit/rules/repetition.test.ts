// Runs of like openings: the forms go round in threes, and a fix writes the form that is due.
import assert from 'node:assert/strict';
import { check, Document, fixed, type LanguageCode, type Settings } from '../../../server/src/core/index.ts';
import { framed } from './frames.ts';

const CODES = ['repetition/missing', 'repetition/out-of-order', 'repetition/not-needed'];

function repetitions(text: string, settings: Settings = {}): string[] {
  return check(Document.open(text), settings)
    .filter(({ code }) => code.startsWith('repetition/'))
    .map(({ code, span, fixes }) => {
      const write = fixes[0]?.edits[0]?.text ?? '';
      return `${code.slice('repetition/'.length)} ${text.slice(span.start, span.end)} → ${write}`;
    });
}

const preamble = (openings: readonly string[], language: LanguageCode = 'en'): string =>
  framed(openings.map((opening) => `${opening} the tides,`).join('\n\n'), {}, language);

const operative = (openings: readonly string[]): string =>
  framed(
    openings
      .map((opening, index) => `${index + 1}. ${opening} the tides${index + 1 < openings.length ? ';' : '.'}`)
      .join('\n\n'),
    {},
    'en',
  );

describe('like openings in a row', () => {
  it('go round in threes', () => {
    const round = ['Noting', 'Noting also', 'Noting further', 'Noting', 'Noting also', 'Noting further'];
    assert.deepEqual(repetitions(preamble(round)), []);
  });

  it('start anew behind another opening', () => {
    assert.deepEqual(repetitions(preamble(['Noting', 'Noting also', 'Welcoming', 'Noting'])), []);
  });

  it('are judged by their place in the run, whatever those before say', () => {
    assert.deepEqual(repetitions(preamble(['Noting', 'Noting', 'Noting also', 'Noting further'])), [
      'missing Noting → Noting also',
      'out-of-order Noting also → Noting further',
      'out-of-order Noting further → Noting',
    ]);
  });

  it('keep the marks of emphasis inside and around them', () => {
    const text = preamble(['*Noting*', '*Noting* further']);
    assert.deepEqual(repetitions(text), ['out-of-order Noting* further → Noting* also']);
  });

  it('take the adverb behind all their words, or behind the auxiliary', () => {
    assert.deepEqual(repetitions(preamble(['Noting with concern', 'Noting with concern'])), [
      'missing Noting with concern → Noting with concern also',
    ]);
    assert.deepEqual(repetitions(preamble(['Having considered', 'Having considered'])), [
      'missing Having considered → Having also considered',
    ]);
  });

  it('may follow a paragraph that holds the verb further on', () => {
    const text = framed('Recalling the storms, and noting the tides,\n\nNoting also the winds,', {}, 'en');
    assert.deepEqual(repetitions(text), []);
  });

  it('are not one run where another verb is joined to the first', () => {
    assert.deepEqual(repetitions(preamble(['Noting', 'Noting and regretting'])), []);
  });

  it('may be repeated bare in the operative part, but not in the wrong order', () => {
    assert.deepEqual(repetitions(operative(['Notes', 'Notes', 'Also notes', 'Further notes'])), []);
    assert.deepEqual(repetitions(operative(['Notes', 'Further notes', 'Also notes'])), [
      'out-of-order Further notes → Also notes',
      'out-of-order Also notes → Further notes',
    ]);
    assert.deepEqual(repetitions(operative(['Welcomes', 'Also notes'])), ['not-needed Also notes → Notes']);
  });

  it('take “further” before a noun for an adjective', () => {
    assert.deepEqual(repetitions(operative(['Encourages further', 'Welcomes'])), []);
  });

  it('are free in the Security Council', () => {
    const text = preamble(['Noting', 'Noting', 'Further noting']);
    assert.deepEqual(repetitions(text, { profile: 'un-sc' }), []);
  });

  it('are put right by one fix of all, with nothing left to say', () => {
    const text = preamble(['Noting', 'Noting', 'Noting further', 'Noting also', 'Welcoming also']);
    const mended = fixed(Document.open(text), (document) => check(document)).text();
    assert.deepEqual(
      check(Document.open(mended)).filter(({ code }) => CODES.includes(code)),
      [],
    );
    assert.match(
      mended,
      /Noting also the tides,\n\nNoting further the tides,\n\nNoting the tides,\n\nWelcoming the/,
    );
  });
});
