import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LanguageCode } from '../../../server/src/core/index.ts';
import { withCursor } from '../../fixtures.ts';
import { HEADS as heads, type Suggesting, suggestingFrom, takenFrom } from './suggesting.ts';

describe('completion of citations', () => {
  let suggesting: Suggesting;
  before(async () => {
    suggesting = await suggestingFrom(null);
  });
  const suggest: Suggesting = (source, options) => suggesting(source, options);
  const taken = (source: string): string => takenFrom(source, suggest(source));

  const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
    [
      'en',
      'a number',
      'Recalling its resolution 66/102‸',
      'Recalling its resolution 66/102 of 9 December 2011',
    ],
    [
      'fr',
      'a number',
      'Rappelant sa résolution 66/102‸',
      'Rappelant sa résolution 66/102 du 9 décembre 2011',
    ],
    [
      'es',
      'a number',
      'Recordando su resolución 66/102‸',
      'Recordando su resolución 66/102, de 9 de diciembre de 2011',
    ],
    [
      'ru',
      'a number',
      'ссылаясь на свою резолюцию 66/102‸',
      'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года',
    ],
    [
      'ar',
      'a number',
      'إذ تشير إلى قرارها 66/102‸',
      'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011',
    ],
    ['zh', 'a number', '回顾其第66/102‸', '回顾其2011年12月9日第66/102号决议'],
    [
      'en',
      'an old number',
      'Recalling its resolution 1514‸',
      'Recalling its resolution 1514 (XV) of 14 December 1960',
    ],
    [
      'ar',
      'an old number',
      'إذ تشير إلى قرارها 1514‸',
      'إذ تشير إلى قرارها 1514 (د-15) المؤرخ 14 كانون الأول/ديسمبر 1960',
    ],
    ['zh', 'an old number', '回顾大会第1514‸', '回顾大会1960年12月14日第1514(XV)号决议'],
    [
      'en',
      'a number with the letter of a part',
      'Recalling its resolution 217 A‸',
      'Recalling its resolution 217 A (III) of 10 December 1948',
    ],
    [
      'ar',
      'a number with the letter of a part',
      'إذ تشير إلى قرارها 217 ألف‸',
      'إذ تشير إلى قرارها 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948',
    ],
    [
      'ar',
      'a number in Arabic digits',
      'إذ تشير إلى قرارها ٦٦/١٠٢‸',
      'إذ تشير إلى قرارها ٦٦/١٠٢ المؤرخ ٩ كانون الأول/ديسمبر ٢٠١١',
    ],
    [
      'en',
      'words of a title',
      'Recalling its resolution rule of law at the national and inter‸',
      'Recalling its resolution 80/167 of 15 December 2025',
    ],
    [
      'fr',
      'words of a title',
      'Rappelant sa résolution état de droit aux niveaux nat‸',
      'Rappelant sa résolution 78/112 du 7 décembre 2023',
    ],
    [
      'en',
      'a date',
      'Recalling its resolution 10 December 1948‸',
      'Recalling its resolution 217 E (III) of 10 December 1948',
    ],
  ];
  for (const [language, what, source, result] of cases)
    it(`offers what ${what} means in ${language}: ${source}`, () =>
      assert.equal(taken(heads[language] + source), heads[language] + result));

  const others: readonly (readonly [LanguageCode, string, string])[] = [
    [
      'en',
      'Recalling resolution 1373 (2‸',
      'Recalling Security Council resolution 1373 (2001) of 28 September 2001',
    ],
    [
      'fr',
      'Rappelant la résolution 1373 (2‸',
      'Rappelant la résolution 1373 (2001) du Conseil de sécurité en date du 28 septembre 2001',
    ],
    [
      'es',
      'Recordando la resolución 1373 (2‸',
      'Recordando la resolución 1373 (2001) del Consejo de Seguridad, de 28 de septiembre de 2001',
    ],
    [
      'ru',
      'ссылаясь на резолюцию 1373 (2‸',
      'ссылаясь на резолюцию 1373 (2001) Совета Безопасности от 28 сентября 2001 года',
    ],
    [
      'ar',
      'وإذ تشير إلى القرار 1373 (2‸',
      'وإذ تشير إلى قرار مجلس الأمن 1373 (2001) المؤرخ 28 أيلول/سبتمبر 2001',
    ],
    ['zh', '回顾第1373(2‸', '回顾安全理事会2001年9月28日第1373(2001)号决议'],
  ];
  for (const [language, source, result] of others)
    it(`names the body that is not the text’s own in ${language}`, () =>
      assert.equal(taken(heads[language] + source), heads[language] + result));

  it('keeps to the body that is named', () => {
    const numbers = (source: string) =>
      suggest(heads.en + source)?.map(({ body, number }) => `${body} ${number}`);
    assert.deepEqual(numbers('Recalling Human Rights Council resolution 19/5‸'), [
      'Human Rights Council 19/5',
    ]);
    assert.deepEqual(numbers('Recalling its resolution 1373 (2‸'), []);
    assert.deepEqual(numbers('Recalling resolution 1373 (2‸ of the Security Council'), [
      'Security Council 1373 (2001)',
    ]);
  });

  it('offers the own body’s first, others with their bodies', () => {
    const bodies = suggest(`${heads.en}Recalling resolution 1‸`)?.map(({ body }) => body) ?? [];
    assert.deepEqual(new Set(bodies), new Set(['General Assembly']));
    const council = suggest('The Security Council,\n\nRecalling resolution 1373‸') ?? [];
    assert.deepEqual(
      council.map(({ body, number }) => `${body} ${number}`),
      ['Security Council 1373 (2001)', 'General Assembly 1373 A (XIV)', 'General Assembly 1373 B (XIV)'],
    );
  });

  it('writes a later mention without the date', () => {
    const first = `${heads.en}Recalling its resolution 66/102 of 9 December 2011,\n\n`;
    assert.equal(
      taken(`${first}Reaffirming its resolution 66/102‸`),
      `${first}Reaffirming its resolution 66/102`,
    );
  });

  it('writes no date where one stands', () => {
    assert.equal(
      taken(`${heads.en}Recalling its resolution 66/10‸ of 11 November 2011,`).split('\n\n')[1],
      'Recalling its resolution 66/10 of 11 November 2011,',
    );
    assert.equal(
      taken('大会，\n\n回顾其2011年12月9日第66/102‸号决议'),
      '大会，\n\n回顾其2011年12月9日第66/102号决议',
    );
  });

  it('repeats nothing that follows', () => {
    assert.equal(taken('大会，\n\n回顾其第66/102‸号决议，'), '大会，\n\n回顾其2011年12月9日第66/102号决议，');
    assert.equal(
      taken(`${heads.en}Recalling resolution 1373 (2‸),`).split('\n\n')[1],
      'Recalling Security Council resolution 1373 (2001) of 28 September 2001,',
    );
  });

  const lists: readonly (readonly [LanguageCode, string, string, string])[] = [
    [
      'en',
      'Recalling its resolutions 65/1 of 22 September 2010 and ',
      '66/102‸',
      '66/102 of 9 December 2011',
    ],
    ['fr', 'Rappelant ses résolutions 65/1 du 22 septembre 2010 et ', '66/102‸', '66/102 du 9 décembre 2011'],
    [
      'es',
      'Recordando sus resoluciones 65/1, de 22 de septiembre de 2010, y ',
      '66/102‸',
      '66/102, de 9 de diciembre de 2011',
    ],
    [
      'ru',
      'ссылаясь на свои резолюции 65/1 от 22 сентября 2010 года и ',
      '66/102‸',
      '66/102 от 9 декабря 2011 года',
    ],
    [
      'ar',
      'إذ تشير إلى قراريها 65/1 المؤرخ 22 أيلول/سبتمبر 2010 و ',
      '66/102‸',
      '66/102 المؤرخ 9 كانون الأول/ديسمبر 2011',
    ],
    ['zh', '回顾其2010年9月22日第65/1号和', '第66/102‸', '2011年12月9日第66/102号决议'],
  ];
  for (const [language, list, typed, result] of lists)
    it(`goes on with a list in ${language}`, () =>
      assert.equal(taken(heads[language] + list + typed), heads[language] + list + result));

  it('offers what was cited before when nothing is typed', () => {
    const text = `${heads.en}Recalling its resolutions 66/102 of 9 December 2011 and 65/1 of 22 September 2010,\n\n`;
    const numbers = (source: string, isAsked = false) =>
      suggest(text + source, { isAsked })?.map(({ text: t }) => t);
    assert.deepEqual(numbers('Reaffirming its resolution ‸'), ['65/1', '66/102']);
    assert.equal(numbers('Reaffirming the resolution ‸'), undefined);
    assert.deepEqual(numbers('Reaffirming the resolution ‸', true), ['65/1', '66/102']);
  });

  it('offers nothing where no citation is typed', () => {
    for (const source of [
      'Recalling the Charter 66/1‸',
      'Recalls the resolution of the conflict‸',
      'Recalls the resolution adopted‸',
      'Requests that the present resolution be sent‸',
      'Recalling its resolution 66/102 of 9 December 2011, and noting 66/1‸',
      'Recalling its resolution‸',
      '66/1‸',
      '‸',
    ])
      assert.deepEqual(suggest(heads.en + source) ?? [], [], source);
  });

  it('writes the Security Council’s own without dates in its texts, and those of others with them', () => {
    const council = 'The Security Council,\n\n';
    assert.equal(
      taken(`${council}Recalling its resolution 1373‸`),
      `${council}Recalling its resolution 1373 (2001)`,
    );
    assert.equal(
      taken(`${council}Recalling General Assembly resolution 66/102‸`),
      `${council}Recalling General Assembly resolution 66/102 of 9 December 2011`,
    );
  });

  it('offers nothing in the head, which names the text itself', () => {
    const rest = 'The General Assembly,\n\n1. Decides to meet.\n';
    assert.equal(suggest(`Resolution 66/1‸\n\n${rest}`), null);
    assert.equal(suggest(`General Assembly resolution 66/1‸\n\n${rest}`), null);
  });

  it('answers anywhere in any text, within the text', () => {
    const pieces = [
      'its resolution ',
      'resolutions ',
      '第',
      '66/1',
      ' (',
      ')',
      'القرار ',
      ' and ',
      '\n\n',
      'S-',
      'rule of',
      '٦٦',
      '\u0000',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
          maxLength: 12,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, share) => {
          const text = parts.join('');
          const offset = Math.floor(share * text.length);
          for (const { span } of suggest(withCursor(text, offset), { isAsked: true }) ?? [])
            assert.ok(
              0 <= span.start && span.start <= offset && offset <= span.end && span.end <= text.length,
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps what editors filter by what is typed', () => {
    const [first] = suggest(`${heads.en}Recalling resolution 1373 (2‸`) ?? [];
    assert.equal(first?.filter, 'resolution 1373 (2001)');
    const [byTitle] = suggest(`${heads.en}Recalling its resolution rule of l‸`) ?? [];
    assert.ok(byTitle?.filter.startsWith('rule of l'));
  });

  it('writes over the rest of a number that is being changed', () => {
    const changed = (words: string): string => taken(`${heads.en}${words}`).slice(heads.en.length);
    assert.equal(
      changed('Recalling its resolution 66/10‸2 on wells,'),
      'Recalling its resolution 66/10 of 18 November 2011 on wells,',
    );
    assert.equal(
      changed('Recalling its resolution 66/10‸2 of 9 December 2011,'),
      'Recalling its resolution 66/10 of 9 December 2011,',
    );
    assert.equal(
      changed('Recalling Security Council resolution 137‸3 (2001),'),
      'Recalling Security Council resolution 137 (1960) of 31 May 1960,',
    );
  });

  it('changes nothing on the line before', () => {
    const found = suggest(`${heads.en}Recalling resolution\n66/102‸ on wells,\n\n1. Decides to dig.\n`) ?? [];
    assert.ok(found.length > 0);
    for (const { span, body } of found) {
      assert.equal(span.start, `${heads.en}Recalling resolution\n`.length);
      assert.equal(body, 'General Assembly');
    }
    assert.equal(suggest(`${heads.en}Recalling its resolution on the rule\nof law‸`), null);
  });
});
