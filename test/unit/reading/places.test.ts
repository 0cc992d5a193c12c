import assert from 'node:assert/strict';
import { type PlaceName, placeLabelledAt, placeNamed } from '../../../server/src/core/document/places.ts';
import { Document } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';

/** The place named leads to the span that is marked, or to none. */
function checkPlace(source: string, name: Partial<PlaceName>, isExact = true): void {
  const { text, spans, cursor } = marked(source);
  const [resolution] = Document.open(text).resolutions;
  const near = cursor < 0 ? null : cursor;
  const place = placeNamed(resolution!, { paragraph: null, annex: null, ...name }, near);
  if (spans.length === 0) {
    assert.equal(place, null);
    return;
  }
  const { start, end } = spans[0]!;
  assert.equal(place && text.slice(place.span.start, place.span.end), text.slice(start, end));
  assert.equal(place!.isExact, isExact);
  assert.deepEqual(placeLabelledAt(resolution!, place!.selection.start)?.span, place!.span);
}

describe('a place that a reference names', () => {
  it('is a paragraph with its items, or an item', () => {
    checkPlace('The General Assembly,\n\n1. Requests:\n\n(a) A;\n\n⟦2. Decides:\n\n(a) B;⟧\n', {
      paragraph: '2',
    });
    checkPlace('The General Assembly,\n\n1. Requests:\n\n(a) A;\n\n⟦(b) B;⟧\n', { paragraph: '1 (b)' });
    checkPlace('The General Assembly,\n\n1. Requests:\n\n(a) To do:\n\n(i) A;\n\n⟦(ii) B;⟧\n', {
      paragraph: '1 (a) (ii)',
    });
    checkPlace('The General Assembly,\n\n1. Requests a;\n\n⟦1 bis. Decides b;⟧\n\n2. Calls for c.\n', {
      paragraph: '1 bis',
    });
  });

  it('is told by what a label counts where the languages write it otherwise', () => {
    checkPlace('大会，\n\n1. 请秘书长：\n\n(a) 行动；\n\n⟦(b) 提交报告。⟧\n', { paragraph: '1 (b)' });
    checkPlace('大会，\n\n1. 请秘书长提交报告。\n', { paragraph: '2' });
    checkPlace(
      'إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام:\n\n(أ) أن يعمل؛\n\n⟦(ب) أن يقدم تقريرا.⟧\n',
      {
        paragraph: '1 (b)',
      },
    );
    checkPlace('The General Assembly,\n\n1. Requests:\n\n(a) A;\n\n⟦(b) B.⟧\n', { paragraph: '1 (ب)' });
  });

  it('is the paragraph where an item is missing', () => {
    checkPlace(
      'The General Assembly,\n\n⟦1. Requests:\n\n(a) A;\n\n(b) B.⟧\n',
      { paragraph: '1 (d)' },
      false,
    );
    checkPlace('The General Assembly,\n\n1. Requests a.\n', { paragraph: '4' });
  });

  it('lies in the section that refers to it', () => {
    const sections = (text: string) =>
      `The General Assembly,\n\nI\n\n1. Requests a;\n\n2. Decides b;\n\nII\n\n${text}\n`;
    checkPlace(sections('⟦1. Requests c;⟧\n\n2. Decides ‸d.'), { paragraph: '1' });
  });

  it('is an annex by its label in any language, or an item of it', () => {
    const text = 'The General Assembly,\n\n1. Adopts the rules annexed.\n\nAnnex I\n\nRules\n\n1. One.\n\n';
    checkPlace(`${text}⟦Annex II\n\nForms\n\n1. Two.⟧\n`, { annex: 'II' });
    checkPlace(
      'إن الجمعية العامة،\n\n1 - تعتمد القواعد.\n\nالمرفق الأول\n\nقواعد\n\n⟦المرفق الثاني\n\nاستمارات⟧\n',
      { annex: 'II' },
    );
    checkPlace('大会，\n\n1. 通过规则。\n\n附件一\n\n规则\n\n⟦附件二\n\n表格⟧\n', { annex: 'II' });
    checkPlace('L’Assemblée générale,\n\n1. Adopte les règles.\n\n⟦Annexe\n\nRègles⟧\n', { annex: '' });
  });
});
