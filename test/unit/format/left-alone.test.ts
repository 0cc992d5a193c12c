import { checkFormat } from './formatted.ts';

/** A text of the General Assembly that is in normal form but for what is in question. */
const text = (...paragraphs: readonly string[]) =>
  `The General Assembly,\n\nRecalling its earlier work,\n\n${paragraphs.join('\n\n')}\n`;

function checkKept(...paragraphs: readonly string[]): void {
  checkFormat(text(...paragraphs), text(...paragraphs));
}

describe('formatting leaves as they are', () => {
  it('dots that stand for paragraphs, and the numbers beside them', () => {
    checkKept('…', '5. Requests help;', '…', '7. Decides to return to paragraph 5 above.');
    checkKept('[...]', '2. Requests help;', '4. Decides to return to paragraph 2 above.');
  });

  it('the numbers of a text that begins late', () => {
    checkKept('5. Requests help;', '7. Decides to return to paragraph 5 above.');
    checkFormat(
      text('2. Requests help;', '3. Decides to return to paragraph 2 above.'),
      text('1. Requests help;', '2. Decides to return to paragraph 1 above.'),
    );
  });

  it('the letters of a list that begins late', () => {
    checkKept(
      '1. Requests States:',
      '(c) To list the wells;',
      '(e) To mend the pumps;',
      '2. Decides to end.',
    );
  });

  it('numbers that begin anew', () => {
    checkKept(
      '1. Requests help;',
      '2. Invites States to help;',
      '1. Urges States to pay;',
      '3. Decides to end.',
    );
  });

  it('the colon before paragraphs of another text, and their numbers', () => {
    checkKept(
      '1. Decides to replace two paragraphs by:',
      '5. Requests help;',
      '6. Urges States to pay;',
      '2. Decides to end.',
    );
  });

  it('remarks in brackets behind the mark of a paragraph', () => {
    checkKept(
      '1. Requests help; [agreed]',
      '2. Invites States to help; (agreed ad ref.)',
      '3. Decides to end. [Agreed]',
    );
  });

  it('numbers that the text refers to by tags', () => {
    checkKept('OP1. Requests help;', 'OP3. Urges States to pay under OP1;', 'OP4. Decides to end.');
    checkFormat(
      text('OP1. Requests help;', 'OP3. Decides to end.'),
      text('OP1. Requests help;', 'OP2. Decides to end.'),
    );
  });

  it('what stands between backticks', () => {
    checkKept('1. Requests help with `a  b ;c`;', '2. Decides to end.');
  });

  it('what stands between the lines of a fence, whole texts too', () => {
    const fenced =
      '```\nThe General Assembly ,\n\nRecalling  it ;\n\n1.  Decides to act\n\n3. Decides to end\n```\n';
    const whole = `${text('1. Decides to end.')}\n${fenced}`;
    checkFormat(whole, whole, {}, 'a.md');
  });
});

describe('formatting writes the letters of one alphabet', () => {
  it('in references, too', () => {
    const russian = (letter: string) =>
      `Генеральная Ассамблея,\n\nссылаясь на свою прежнюю работу,\n\n1. просит государства:\n\na) помочь;\n\n${letter}) заплатить;\n\n2. постановляет вернуться к пункту 1 ${letter}) выше.\n`;
    checkFormat(russian('с'), russian('b'));
  });
});
