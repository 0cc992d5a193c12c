import assert from 'node:assert/strict';
import { BASE_CONVENTIONS, Document } from '../../../server/src/core/index.ts';
import { moveParagraph } from '../../../server/src/core/navigation.ts';
import { marked, withCursor } from '../../fixtures.ts';

/** The text after the paragraph at the cursor has moved; `null` where it stays. */
function moved(source: string, by: -1 | 1): string | null {
  const { text, cursor } = marked(source);
  const document = Document.open(text);
  const move = moveParagraph(document, cursor, by, () => BASE_CONVENTIONS);
  if (move === null) return null;
  const after = document.edit(
    [...move.edits].reverse().map(({ span, text: words }) => ({ span, text: words })),
    1,
  );
  return withCursor(after.text(), move.cursor);
}

/** Down leads from the first text to the second, and up leads back from there. */
function checkMove(before: string, after: string): void {
  assert.equal(moved(before, 1), after);
  assert.equal(moved(after, -1), before);
}

describe('moving a paragraph', () => {
  it('keeps numbers and closing marks in their places', () => {
    checkMove(
      'The General Assembly,\n\n1. *Requests* a ‸report;\n\n2. *Decides* to act.\n',
      'The General Assembly,\n\n1. *Decides* to act;\n\n2. *Requests* a ‸report.\n',
    );
    checkMove(
      'L’Assemblée générale,\n\n1. Prie le Secrétaire général de faire ‸rapport ;\n\n2. Décide d’agir.\n',
      'L’Assemblée générale,\n\n1. Décide d’agir ;\n\n2. Prie le Secrétaire général de faire ‸rapport.\n',
    );
    checkMove(
      'La Asamblea General,\n\n1. Solicita un ‸informe;\n\n2. Decide actuar.\n',
      'La Asamblea General,\n\n1. Decide actuar;\n\n2. Solicita un ‸informe.\n',
    );
    checkMove(
      'Генеральная Ассамблея,\n\n1. просит представить ‸доклад;\n\n2. постановляет действовать.\n',
      'Генеральная Ассамблея,\n\n1. постановляет действовать;\n\n2. просит представить ‸доклад.\n',
    );
    checkMove(
      '大会，\n\n1. 请秘书长‸报告；\n\n2. 决定采取行动。\n',
      '大会，\n\n1. 决定采取行动；\n\n2. 请秘书长‸报告。\n',
    );
    checkMove(
      'إن الجمعية العامة،\n\n١ - تطلب ‸تقريرا؛\n\n٢ - تقرر أن تعمل.\n',
      'إن الجمعية العامة،\n\n١ - تقرر أن تعمل؛\n\n٢ - تطلب ‸تقريرا.\n',
    );
  });

  it('takes the items along, the mark after the last of them apart', () => {
    checkMove(
      'The General Assembly,\n\n1. Requests:\n\n(a) A ‸list;\n\n(b) A map;\n\n2. Decides to act.\n',
      'The General Assembly,\n\n1. Decides to act;\n\n2. Requests:\n\n(a) A ‸list;\n\n(b) A map.\n',
    );
  });

  it('leaves “3 bis” where it stands', () => {
    checkMove(
      'The General Assembly,\n\n3. Requests ‸a;\n\n3 bis. Invites b;\n\n4. Decides c.\n',
      'The General Assembly,\n\n3. Invites b;\n\n3 bis. Requests ‸a;\n\n4. Decides c.\n',
    );
  });

  it('moves preambular paragraphs, the Arabic waw staying with the later ones', () => {
    checkMove(
      'The General Assembly,\n\nRecalling ‸a,\n\nNoting b,\n\n1. Acts.\n',
      'The General Assembly,\n\nNoting b,\n\nRecalling ‸a,\n\n1. Acts.\n',
    );
    checkMove(
      'إن الجمعية العامة،\n\nإذ تشير إلى ‸كذا،\n\nوإذ تلاحظ كذا،\n\n1 - تقرر.\n',
      'إن الجمعية العامة،\n\nإذ تلاحظ كذا،\n\nوإذ تشير إلى ‸كذا،\n\n1 - تقرر.\n',
    );
  });

  it('keeps references right, with the words that say where', () => {
    checkMove(
      'The General Assembly,\n\n1. Requests ‸a;\n\n2. Decides, as in paragraph 1 above, to act;\n\n3. Recalls paragraphs 1 and 3 above.\n',
      'The General Assembly,\n\n1. Decides, as in paragraph 2 below, to act;\n\n2. Requests ‸a;\n\n3. Recalls paragraphs 2 and 3 above.\n',
    );
    checkMove(
      'L’Assemblée générale,\n\n1. Prie ‸a ;\n\n2. Décide, comme au paragraphe 1 ci-dessus, d’agir.\n',
      'L’Assemblée générale,\n\n1. Décide, comme au paragraphe 2 ci-après, d’agir ;\n\n2. Prie ‸a.\n',
    );
    checkMove(
      'La Asamblea General,\n\n1. Solicita ‸a;\n\n2. Decide, según el párrafo 1 supra, actuar.\n',
      'La Asamblea General,\n\n1. Decide, según el párrafo 2 infra, actuar;\n\n2. Solicita ‸a.\n',
    );
    checkMove(
      'Генеральная Ассамблея,\n\n1. просит ‸a;\n\n2. постановляет согласно пункту 1 выше действовать.\n',
      'Генеральная Ассамблея,\n\n1. постановляет согласно пункту 2 ниже действовать;\n\n2. просит ‸a.\n',
    );
    checkMove(
      '大会，\n\n1. 请秘书长‸报告；\n\n2. 决定根据上文第1段采取行动。\n',
      '大会，\n\n1. 决定根据下文第2段采取行动；\n\n2. 请秘书长‸报告。\n',
    );
    checkMove(
      'إن الجمعية العامة،\n\n١ - تطلب ‸كذا؛\n\n٢ - تقرر، عملا بالفقرة ١ أعلاه، أن تعمل.\n',
      'إن الجمعية العامة،\n\n١ - تقرر، عملا بالفقرة ٢ أدناه، أن تعمل؛\n\n٢ - تطلب ‸كذا.\n',
    );
  });

  it('takes references to items and from the preamble along, and leaves those to other texts', () => {
    checkMove(
      'The General Assembly,\n\nNoting paragraph 1 (b) below and paragraph 1 of resolution 66/102,\n\n1. Requests:\n\n(a) A;\n\n(b) ‸B;\n\n2. Decides to act.\n',
      'The General Assembly,\n\nNoting paragraph 2 (b) below and paragraph 1 of resolution 66/102,\n\n1. Decides to act;\n\n2. Requests:\n\n(a) A;\n\n(b) ‸B.\n',
    );
  });

  it('keeps the paragraphs of a list and of a range together', () => {
    const text = (last: string) =>
      `The General Assembly,\n\n1. Requests a;\n\n2. Requests ‸b;\n\n3. Requests c;\n\n4. Requests d;\n\n5. Recalls paragraphs ${last} above.\n`;
    const recalled = (last: string) => moved(text(last), 1)!.replace(/[\s\S]*Recalls paragraphs /, '');
    assert.equal(recalled('2 and 3'), '2 and 3 above.\n');
    assert.equal(recalled('1 to 3'), '1 to 3 above.\n');
    assert.equal(recalled('2 and 4'), '3 and 4 above.\n');
    assert.equal(recalled('3 to 4'), '2 and 4 above.\n');
    const long = text('1 to 3').replace('‸', '').replace('4. Requests', '4. Requests‸');
    assert.ok(moved(long, -1)!.includes('Recalls paragraphs 1, 2 and 4 above.'));
  });

  it('keeps footnotes in the order of their marks', () => {
    checkMove(
      'The General Assembly,\n\nNoting ‸a,[^1]\n\nNoting also b[^2] and c,[^3]\n\n1. Acts.[^4]\n\n[^1]: See A.\n\n[^2]: See B.\n\n[^3]: See C.\n\n[^4]: See D.\n',
      'The General Assembly,\n\nNoting b[^1] and c,[^2]\n\nNoting also ‸a,[^3]\n\n1. Acts.[^4]\n\n[^1]: See B.\n\n[^2]: See C.\n\n[^3]: See A.\n\n[^4]: See D.\n',
    );
    checkMove(
      '大会，\n\n注意到‸水井，¹\n\n又注意到水泵，²\n\n1. 采取行动。\n\n¹ 见甲。\n\n² 见乙。\n',
      '大会，\n\n注意到水泵，¹\n\n又注意到‸水井，²\n\n1. 采取行动。\n\n¹ 见乙。\n\n² 见甲。\n',
    );
    const odd =
      'The General Assembly,\n\nNoting ‸a,[^2]\n\nNoting also b,[^1]\n\n1. Acts.\n\n[^1]: B.\n\n[^2]: A.\n';
    assert.ok(moved(odd, 1)!.includes('Noting b,[^1]\n\nNoting also ‸a,[^2]'));
  });

  it('stays in its part, its section and its text', () => {
    const text = 'The General Assembly,\n\nNoting a,\n\n1. Requests b;\n\nII\n\n1. Decides c.\n';
    assert.equal(moved(text.replace('Noting', 'Noting‸'), 1), null);
    assert.equal(moved(text.replace('Requests', 'Requests‸'), 1), null);
    assert.equal(moved(text.replace('Decides', 'Decides‸'), 1), null);
    assert.equal(moved(text.replace('General', 'General‸'), 1), null);
  });
});
