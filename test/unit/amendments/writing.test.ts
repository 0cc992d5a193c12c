import assert from 'node:assert/strict';
import {
  amendmentsOf,
  applyAmendments,
  readAmendments,
  writeAmendments,
} from '../../../server/src/core/amending.ts';
import { LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { DRAFTS, opened, revised } from './texts.ts';

type Edits = readonly (readonly [string, string])[];

/** Another number, a paragraph less, another year in an item, an item more, a paragraph more. */
const EDITS: Readonly<Record<LanguageCode, Edits>> = {
  en: [
    ['70/1', '70/2'],
    ['many lighthouses,\n', 'many small lighthouses,\n'],
    ['1. Requests the Secretary-General to report on lighthouses;\n\n', ''],
    ['\n2. Encourages', '\n1. Encourages'],
    ['before 2030', 'before 2035'],
    ['(b) To train', '(b) To mark their reefs;\n\n(c) To train'],
    ['\n3. Invites', '\n2. Invites'],
    ['4. Decides', '3. Thanks all keepers;\n\n4. Decides'],
  ],
  fr: [
    ['70/1', '70/2'],
    ['1. Prie le Secrétaire général de faire rapport sur les phares ;\n\n', ''],
    ['\n2. Encourage', '\n1. Encourage'],
    ['avant 2030', 'avant 2035'],
    ['b) À former', 'b) À signaler leurs récifs ;\n\nc) À former'],
    ['\n3. Invite', '\n2. Invite'],
    ['4. Décide', '3. Remercie tous les gardiens ;\n\n4. Décide'],
  ],
  es: [
    ['70/1', '70/2'],
    ['1. Solicita al Secretario General que informe sobre los faros;\n\n', ''],
    ['\n2. Alienta', '\n1. Alienta'],
    ['antes de 2030', 'antes de 2035'],
    ['b) Formen', 'b) Señalicen sus arrecifes;\n\nc) Formen'],
    ['\n3. Invita', '\n2. Invita'],
    ['4. Decide', '3. Da las gracias a todos los guardianes;\n\n4. Decide'],
  ],
  ru: [
    ['70/1', '70/2'],
    ['1. просит Генерального секретаря представить доклад о маяках;\n\n', ''],
    ['\n2. рекомендует', '\n1. рекомендует'],
    ['до 2030 года', 'до 2035 года'],
    ['b) обучить', 'b) обозначить свои рифы;\n\nc) обучить'],
    ['\n3. предлагает', '\n2. предлагает'],
    ['4. постановляет', '3. благодарит всех смотрителей;\n\n4. постановляет'],
  ],
  ar: [
    ['70/1', '70/2'],
    ['1 - تطلب إلى الأمين العام أن يقدم تقريرا عن المنارات؛\n\n', ''],
    ['\n2 - تشجع', '\n1 - تشجع'],
    ['عام 2030', 'عام 2035'],
    ['(ب) تدريب', '(ب) وضع علامات على شعابها؛\n\n(ج) تدريب'],
    ['\n3 - تدعو', '\n2 - تدعو'],
    ['4 - تقرر', '3 - تشكر جميع الحراس؛\n\n4 - تقرر'],
  ],
  zh: [
    ['70/1', '70/2'],
    ['1. 请秘书长提出关于灯塔的报告；\n\n', ''],
    ['\n2. 鼓励', '\n1. 鼓励'],
    ['2030年', '2035年'],
    ['(b) 培训', '(b) 标明其礁石；\n\n(c) 培训'],
    ['\n3. 邀请', '\n2. 邀请'],
    ['4. 决定', '3. 感谢所有看守员；\n\n4. 决定'],
  ],
};

const WRITTEN: Readonly<Record<LanguageCode, string>> = {
  en: `Norway: amendments to draft resolution “Lighthouses of small islands”

1. In the first preambular paragraph, replace “70/1” with “70/2”.

2. In the second preambular paragraph, after “many”, insert “small”.

3. Delete paragraph 1.

4. In subparagraph (a) of paragraph 2, replace “2030” with “2035”.

5. After subparagraph (a) of paragraph 2, insert a new subparagraph reading:

“(b) To mark their reefs;”

6. After paragraph 3, insert a new paragraph reading:

“3. Thanks all keepers;”

7. Renumber the remaining paragraphs accordingly.

8. Renumber the remaining subparagraphs of paragraph 2 accordingly.
`,
  fr: `Norway\u00a0: amendements au projet de résolution «\u00a0Phares des petites îles\u00a0»

1. Au premier alinéa du préambule, remplacer «\u00a070/1\u00a0» par «\u00a070/2\u00a0».

2. Supprimer le paragraphe 1.

3. À l’alinéa a) du paragraphe 2, remplacer «\u00a02030\u00a0» par «\u00a02035\u00a0».

4. Après l’alinéa a) du paragraphe 2, insérer un nouvel alinéa libellé comme suit\u00a0:

«\u00a0b) À signaler leurs récifs ;\u00a0»

5. Après le paragraphe 3, insérer un nouveau paragraphe libellé comme suit\u00a0:

«\u00a03. Remercie tous les gardiens ;\u00a0»

6. Renuméroter les paragraphes restants en conséquence.

7. Renuméroter les alinéas restants du paragraphe 2 en conséquence.
`,
  es: `Norway: enmiendas al proyecto de resolución “Faros de las islas pequeñas”

1. En el primer párrafo del preámbulo, sustitúyase “70/1” por “70/2”.

2. Suprímase el párrafo 1.

3. En el apartado a) del párrafo 2, sustitúyase “2030” por “2035”.

4. Después del apartado a) del párrafo 2, insértese un nuevo apartado, que diga lo siguiente:

“b) Señalicen sus arrecifes;”

5. Después del párrafo 3, insértese un nuevo párrafo, que diga lo siguiente:

“3. Da las gracias a todos los guardianes;”

6. Renumérense los párrafos restantes en consecuencia.

7. Renumérense los apartados restantes del párrafo 2 en consecuencia.
`,
  ru: `Norway: поправки к проекту резолюции «Маяки малых островов»

1. В первом пункте преамбулы заменить «70/1» на «70/2».

2. Исключить пункт 1.

3. В подпункте (a) пункта 2 заменить «2030» на «2035».

4. После подпункта (a) пункта 2 включить новый подпункт следующего содержания:

«b) обозначить свои рифы;»

5. После пункта 3 включить новый пункт следующего содержания:

«3. благодарит всех смотрителей;»

6. Соответственно изменить нумерацию остальных пунктов.

7. Соответственно изменить нумерацию остальных подпунктов пункта 2.
`,
  ar: `Norway: تعديلات على مشروع القرار ”منارات الجزر الصغيرة“

1. في الفقرة الأولى من الديباجة، يستعاض عن عبارة ”70/1“ بعبارة ”70/2“.

2. تحذف الفقرة 1.

3. في الفقرة الفرعية (أ) من الفقرة 2، يستعاض عن عبارة ”2030“ بعبارة ”2035“.

4. بعد الفقرة الفرعية (أ) من الفقرة 2، تضاف فقرة فرعية جديدة نصها كما يلي:

”(ب) وضع علامات على شعابها؛“

5. بعد الفقرة 3، تضاف فقرة جديدة نصها كما يلي:

”3 - تشكر جميع الحراس؛“

6. يعاد ترقيم الفقرات المتبقية وفقا لذلك.

7. يعاد ترقيم الفقرات الفرعية المتبقية من الفقرة 2 وفقا لذلك.
`,
  zh: `Norway：对决议草案“小岛屿的灯塔”的修正案

1. 序言部分第一段，将“70/1”改为“70/2”。

2. 删除第1段。

3. 第2段(a)分段，将“2030”改为“2035”。

4. 在第2段(a)分段之后，新增一个分段，案文如下：

“(b) 标明其礁石；”

5. 在第3段之后，新增一段，案文如下：

“3. 感谢所有看守员；”

6. 其余各段依次重新编号。

7. 第2段其余各分段依次重新编号。
`,
};

const DELETED: Readonly<Record<LanguageCode, string>> = {
  en: 'Strike clause 1.',
  fr: 'Supprimer la clause 1.',
  es: 'Elimínese la cláusula 1.',
  ru: 'Вычеркнуть пункт 1.',
  ar: 'تشطب الفقرة 1.',
  zh: '删除第1条。',
};

const STANCES: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  en: ['Friendly amendment', 'Unfriendly amendment'],
  fr: ['Amendement amical', 'Amendement non amical'],
  es: ['Enmienda amistosa', 'Enmienda no amistosa'],
  ru: ['Дружественная поправка', 'Недружественная поправка'],
  ar: ['تعديل ودي', 'تعديل غير ودي'],
  zh: ['友好修正案', '非友好修正案'],
};

describe('writing amendments', function () {
  this.timeout(30_000);

  for (const language of LANGUAGES) {
    const old = opened(DRAFTS[language]);
    const next = revised(language, ...EDITS[language]);

    it(`uses the customary words (${language})`, () => {
      const document = amendmentsOf(old, opened(next), { by: 'Norway' });
      assert.equal(writeAmendments(document), WRITTEN[language]);
    });

    it(`is read in its language and gives the new text (${language})`, () => {
      const read = readAmendments(WRITTEN[language]);
      assert.deepEqual([read.language, read.head.by], [language, 'Norway']);
      const { text, outcomes } = applyAmendments(old, [read]);
      assert.deepEqual(
        outcomes.filter(({ problem }) => problem !== null),
        [],
      );
      assert.equal(text, next);
    });

    for (const [index, stance] of (['friendly', 'unfriendly'] as const).entries()) {
      it(`says clauses and whether it is ${stance} as Model UN does (${language})`, () => {
        const options = { by: 'Norway', stance, house: 'model-un' } as const;
        const written = writeAmendments(amendmentsOf(old, opened(next), options));
        const lines = written.split('\n');
        assert.ok(lines.includes(STANCES[language][index]!), written);
        assert.ok(
          lines.some((line) => line.endsWith(` ${DELETED[language]}`)),
          written,
        );
        const read = readAmendments(written);
        assert.deepEqual([read.head.stance, read.head.by], [stance, 'Norway']);
        assert.equal(applyAmendments(old, [read]).text, next);
      });
    }
  }

  const english = (...edits: Edits): readonly string[] => {
    const document = amendmentsOf(opened(DRAFTS.en), opened(revised('en', ...edits)));
    return writeAmendments(document).trimEnd().split('\n\n').slice(1);
  };

  it('quotes as much as the paragraph needs to have the words once', () => {
    const draft = revised('en', ['to pay for lamps', 'to pay for lamps and to pay for oil']);
    const next = draft.replace('pay for oil', 'buy oil');
    const { clauses } = amendmentsOf(opened(draft), opened(next));
    assert.deepEqual(
      clauses.map(({ act }) => act.kind === 'replace-words' && [act.old, act.next]),
      [['to pay for oil', 'to buy oil']],
    );
  });

  it('deletes and adds words, moves and replaces paragraphs', () => {
    assert.deepEqual(english(['the state of many lighthouses', 'the state of lighthouses']), [
      '1. In the second preambular paragraph, delete “many”.',
    ]);
    assert.deepEqual(english(['small islands\n', 'small and far islands\n']), [
      '1. In the title, after “small”, insert “and far”.',
    ]);
    assert.deepEqual(english(['Encourages Member States:', 'Calls on those that have coasts:']), [
      '1. Replace the chapeau of paragraph 2 with the following:',
      '“2. Calls on those that have coasts:”',
    ]);
    const [title, enacting, first, second, ...rest] = DRAFTS.en.split('\n\n');
    const moved = [title, enacting, second, first, ...rest].join('\n\n');
    const { clauses } = amendmentsOf(opened(DRAFTS.en), opened(moved));
    assert.deepEqual(
      clauses.map(({ act }) => act.kind),
      ['move'],
    );
  });

  it('says numbers one by one where they do not run on', () => {
    assert.deepEqual(english(['3. Invites', '5. Invites'], ['4. Decides', '6. Decides']), [
      '1. Renumber paragraphs 3 to 4 as paragraphs 5 to 6.',
    ]);
    assert.deepEqual(english(['4. Decides', '7. Decides']), ['1. Renumber paragraph 4 as paragraph 7.']);
  });

  it('sets a text off with ">" where quotation marks would be misread', () => {
    const parts = english(['4. Decides', '4. Thanks those who said “now " «so 「and 『yes;\n\n5. Decides']);
    assert.ok(parts.includes('> 4. Thanks those who said “now " «so 「and 『yes;'), parts.join('\n\n'));
  });

  it('replaces the whole text where nothing holds two texts together', () => {
    const document = amendmentsOf(opened(DRAFTS.en), opened('Nothing.\n'));
    const { text } = applyAmendments(opened(DRAFTS.en), [readAmendments(writeAmendments(document))]);
    assert.equal(text, 'Nothing.\n');
  });
});
