import { checkRule } from './in-six-languages.ts';

const WITHOUT_TEXT = 'footnote/without-text';
const WITHOUT_MARK = 'footnote/without-mark';
const text = (operative: string, ...notes: readonly string[]) =>
  ['The General Assembly,', 'Recalling its work,', `1. Requests ${operative}.`, ...notes].join('\n\n');

describe('footnotes', () => {
  it('are paired whatever form their marks have', () => {
    for (const [mark, note] of [
      ['¹', '¹ A note.'],
      ['[^1]', '[^1]: A note.'],
      ['<sup>1</sup>', '<sup>1</sup> A note.'],
      ['<sup>(1)</sup>', '<sup>(1)</sup> A note.'],
      ['[^١]', '[^1]: A note.'],
    ])
      for (const code of [WITHOUT_TEXT, WITHOUT_MARK]) checkRule(code, text(`a list${mark}`, note!));
  });

  it('without a partner are reported at their place', () => {
    checkRule(WITHOUT_TEXT, text('a list⟦²⟧ of wells¹', '¹ A note.'));
    checkRule(WITHOUT_MARK, text('a list¹', '¹ A note.', '⟦² Another.⟧'));
    checkRule('footnote/repeated', text('a list¹', '¹ A note.', '⟦¹ Another.⟧'));
  });

  it('may be called twice', () => {
    for (const code of [WITHOUT_TEXT, WITHOUT_MARK]) checkRule(code, text('a list¹ of wells¹', '¹ A note.'));
  });

  it('stand one below the other', () => {
    for (const notes of ['¹ First.\n² Second.\n³ Third.', '[^1]: See the first.\n[^2]: Two.\n[^3]: Three.'])
      for (const code of [WITHOUT_TEXT, WITHOUT_MARK]) {
        const [first, second, third] = notes.startsWith('[') ? ['[^1]', '[^2]', '[^3]'] : ['¹', '²', '³'];
        checkRule(code, text(`a list${first} of wells${second} and pumps${third}`, notes));
      }
  });

  it('are counted anew in each resolution of a file', () => {
    const one = (number: number) => `Resolution 90/${number}\n\n${text('a list¹', '¹ A note.')}`;
    for (const code of [WITHOUT_TEXT, WITHOUT_MARK, 'footnote/repeated'])
      checkRule(code, `${one(1)}\n\n${one(2)}`);
  });

  it('of other text are nobody’s', () => {
    for (const code of [WITHOUT_TEXT, WITHOUT_MARK, 'footnote/repeated'])
      checkRule(code, 'A report on wells.¹\n\n¹ A note.\n\n¹ Another.\n\n² A third.');
  });
});
