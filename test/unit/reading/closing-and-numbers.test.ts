import assert from 'node:assert/strict';
import { sketch } from './sketch.ts';

describe('The structure of a resolution in its language', () => {
  for (const sitting of ['séance', 'réunion'])
    it(`ends where the closing line tells of a ${sitting} and a vote`, () => {
      const text = [
        'Le Conseil des droits de l’homme,',
        'Notant l’état des puits,',
        '1. Décide de rester saisi de la question.',
        `12e ${sitting} 3 juin 2026 [Adoptée par 21 voix contre 8, avec 18 abstentions.]`,
      ].join('\n\n');
      const parts = ['resolution fr HRC – | –', 'p Notant ,', 'o 1. Décide .', 'closing 12 2026-06-03'];
      assert.equal(sketch(text), parts.join('\n'));
    });

  it('has an Arabic number before a bracket and before a place for words', () => {
    const text = [
      'إن الجمعية العامة،',
      'إذ تلاحظ حالة الآبار،',
      '1 - تطلب تقريرا؛',
      '2 - [تدعو الدول إلى العمل]؛',
      '3 - […]؛',
      '4 - تقرر أن تواصل.',
    ].join('\n\n');
    const labels = sketch(text)
      .split('\n')
      .map((line) => /^o (\d -)/.exec(line)?.[1])
      .filter((label) => label !== undefined);
    assert.deepEqual(labels, ['1 -', '2 -', '3 -', '4 -']);
  });
});
