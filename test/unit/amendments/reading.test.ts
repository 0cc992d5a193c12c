import assert from 'node:assert/strict';
import { type Act, type Place, readAmendments } from '../../../server/src/core/amending.ts';
import { LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';

/** What a clause asks for, in short: "replace-words op 3: requests > urges". */
function brief(act: Act): string {
  switch (act.kind) {
    case 'replace-words':
      return `${named(act.place)}: ${act.old} > ${act.next}`;
    case 'delete-words':
      return `${named(act.place)}: - ${act.old}`;
    case 'add-words':
      return `${named(act.place)}: ${act.where} ${act.anchor ?? 'all'} + ${act.next}`;
    case 'replace':
      return `${named(act.place)} = ${act.next}`;
    case 'insert':
      return `${act.where} ${named(act.place)} + ${act.what}: ${act.next}`;
    case 'delete':
      return `- ${act.places.map(named).join(', ')}`;
    case 'move':
      return `${named(act.place)} ${act.where} ${named(act.to)}`;
    case 'renumber':
      return `${act.places.map(named).join(', ')} # ${act.labels.join(', ')}`;
    case 'renumber-rest':
      return `# ${act.place === null ? 'rest' : named(act.place)}`;
    case 'unknown':
      return `? ${act.text}`;
  }
}

function named({ part, label, ordinal, items, isChapeau, after }: Place): string {
  if (after !== null) return `${part} after ${named(after)}`;
  const steps = items.map((item) => item.label ?? `#${item.ordinal}`);
  const own = label ?? (ordinal === null ? '' : `#${ordinal}`);
  return [isChapeau ? 'chapeau' : '', part, own, ...steps].filter((word) => word !== '').join(' ');
}

const read = (text: string): readonly string[] => readAmendments(text).clauses.map(({ act }) => brief(act));

/** What people write, and what it means. */
const SAID: Readonly<Record<LanguageCode, readonly (readonly [string, ...string[]])[]>> = {
  en: [
    ['After paragraph 5, insert a new paragraph reading as follows: “x”', 'after operative 5 + paragraph: x'],
    [
      'Insert a new paragraph 4 bis, to read as follows: “4 bis. Thanks them;”',
      'after operative 4 + paragraph: 4 bis. Thanks them;',
    ],
    ['Replace the word “a” with the word “b” in subparagraph 3 (b).', 'operative 3 b: a > b'],
    ['In clause 3(b), delete “a” and replace it with “b”.', 'operative 3 b: a > b'],
    ['Strike clause 5 entirely.', '- operative 5'],
    ['OP2: add at the end “x”.', 'operative 2: end all + x'],
    [
      'In operative paragraph 3, replace the words "requests" by the words "urges".',
      'operative 3: requests > urges',
    ],
    [
      'In OP7, delete “by 2030”; in PP2, after “roads” insert “and bridges”.',
      'operative 7: - by 2030',
      'preambular #2: after roads + and bridges',
    ],
    [
      'In paragraph three, replace “a” with “b” and “c” with “d”.',
      'operative 3: a > b',
      'operative 3: c > d',
    ],
    [
      'After operative paragraph 4, insert a new paragraph 4 bis, reading: "4 bis. Invites all States;"',
      'after operative 4 + paragraph: 4 bis. Invites all States;',
    ],
    [
      'Insert a new preambular paragraph after PP1 reading: “Noting the wind,”',
      'after preambular #1 + paragraph: Noting the wind,',
    ],
    ['Delete paragraph 6, and renumber the subsequent paragraphs accordingly.', '- operative 6', '# rest'],
    ['Delete paragraphs 8 to 10.', '- operative 8, operative 9, operative 10'],
    ['Delete paragraphs 8, 9 and 12.', '- operative 8, operative 9, operative 12'],
    ['In paragraph 2 (a) (ii), replace “x” with “y”.', 'operative 2 a ii: x > y'],
    [
      'In the chapeau of paragraph 2, replace “Encourages” with “Urges”.',
      'chapeau operative 2: Encourages > Urges',
    ],
    [
      'At the end of paragraph 11, add “, within existing resources”.',
      'operative 11: end all + , within existing resources',
    ],
    ['Annex I, paragraph 4: delete “promptly”.', 'annex I 4: - promptly'],
    [
      'Replace subparagraph (b) of paragraph 2 with the following: "(b) To list the pumps;"',
      'operative 2 b = (b) To list the pumps;',
    ],
    ['Strike clause 6.', '- operative 6'],
    ['Please think again about paragraph 3.', '? Please think again about paragraph 3'],
    ['In paragraph 4, line 3, replace "old" by "new".', '? In paragraph 4, line 3, replace "old" by "new"'],
  ],
  fr: [
    ['Remplacer, au paragraphe 3, « a » par « b ».', 'operative 3: a > b'],
    [
      'Insérer un nouveau paragraphe 3 bis ainsi rédigé : « 3 bis. Remercie ; »',
      'after operative 3 + paragraph: 3 bis. Remercie ;',
    ],
    ['Supprimer entièrement le paragraphe 4.', '- operative 4'],
    ['Le paragraphe 3 est remplacé par le texte suivant : « x »', 'operative 3 = x'],
    [
      'Au paragraphe 3 du dispositif, remplacer les mots « prie » par « exhorte ».',
      'operative 3: prie > exhorte',
    ],
    [
      'Après le paragraphe 4, insérer un nouveau paragraphe 4 bis, libellé comme suit : « 4 bis. Invite les États ; »',
      'after operative 4 + paragraph: 4 bis. Invite les États ;',
    ],
    [
      'Supprimer le paragraphe 6 et renuméroter les paragraphes suivants en conséquence.',
      '- operative 6',
      '# rest',
    ],
    ['Au troisième alinéa du préambule, supprimer le mot « vite ».', 'preambular #3: - vite'],
    [
      "Remplacer l'alinéa b) du paragraphe 2 par le texte suivant : « b) De dresser la liste ; »",
      'operative 2 b = b) De dresser la liste ;',
    ],
    ['Le paragraphe 7 devient le paragraphe 6.', 'operative 7 # 6'],
    ['Merci de revoir le tout.', '? Merci de revoir le tout'],
  ],
  es: [
    ['Sustitúyase, en el párrafo 3, “a” por “b”.', 'operative 3: a > b'],
    ['Insértese un nuevo párrafo 3 bis con el siguiente texto: “x”', 'after operative 3 + paragraph: x'],
    ['Suprímase el párrafo 4 en su totalidad.', '- operative 4'],
    ['Añádase al final del párrafo 3 “x”.', 'operative 3: end all + x'],
    [
      'En el párrafo 3 de la parte dispositiva, sustitúyanse las palabras “solicita” por “insta”.',
      'operative 3: solicita > insta',
    ],
    [
      'Después del párrafo 4, insértese un nuevo párrafo que diga lo siguiente: “4 bis. Invita a los Estados;”',
      'after operative 4 + paragraph: 4 bis. Invita a los Estados;',
    ],
    [
      'Suprímase el párrafo 6 y renumérense los párrafos siguientes en consecuencia.',
      '- operative 6',
      '# rest',
    ],
    ['En el tercer párrafo del preámbulo, elimínese la palabra «pronto».', 'preambular #3: - pronto'],
    ['Léase todo otra vez.', '? Léase todo otra vez'],
  ],
  ru: [
    ['В пункте 3 слово «a» заменить словом «b».', 'operative 3: a > b'],
    ['В пункте 3 слова «a» исключить.', 'operative 3: - a'],
    ['Пункт 2 изложить в следующей редакции: «x»', 'operative 2 = x'],
    ['Включить новый пункт 3 бис следующего содержания: «x»', 'after operative 3 + paragraph: x'],
    ['Пункт 4 удалить.', '- operative 4'],
    ['Дополнить пункт 3 словами «x».', 'operative 3: end all + x'],
    [
      'В пункте 3 постановляющей части заменить слова «просит» словами «призывает».',
      'operative 3: просит > призывает',
    ],
    [
      'После пункта 4 включить новый пункт 4 bis следующего содержания: «4 bis. предлагает государствам;»',
      'after operative 4 + paragraph: 4 bis. предлагает государствам;',
    ],
    ['Исключить пункт 6 и соответственно перенумеровать последующие пункты.', '- operative 6', '# rest'],
    ['Из третьего пункта преамбулы исключить слово «быстро».', 'preambular #3: - быстро'],
    ['Просьба обдумать это ещё раз.', '? Просьба обдумать это ещё раз'],
  ],
  ar: [
    ['يستعاض في الفقرة 3 عن كلمة ”شيء“ بكلمة ”آخر“.', 'operative 3: شيء > آخر'],
    ['تضاف فقرة جديدة 3 مكررا نصها كما يلي: ”شيء“', 'after operative 3 + paragraph: شيء'],
    ['تحذف من الفقرة 3 عبارة ”شيء“.', 'operative 3: - شيء'],
    ['تدرج فقرة جديدة بعد الفقرة 3 نصها كما يلي: ”شيء“', 'after operative 3 + paragraph: شيء'],
    ['في الفقرة 3 من المنطوق، يستعاض عن عبارة "تطلب" بعبارة "تحث".', 'operative 3: تطلب > تحث'],
    [
      'بعد الفقرة ٤، تضاف فقرة جديدة نصها كما يلي: "تدعو الدول؛"',
      'after operative 4 + paragraph: تدعو الدول؛',
    ],
    ['تحذف الفقرة 6 ويعاد ترقيم الفقرات التالية وفقا لذلك.', '- operative 6', '# rest'],
    ['في الفقرة الثالثة من الديباجة، تحذف كلمة ”سريعا“.', 'preambular #3: - سريعا'],
    ['يرجى إعادة النظر في كل شيء.', '? يرجى إعادة النظر في كل شيء'],
  ],
  zh: [
    ['第3段删去“甲”二字。', 'operative 3: - 甲'],
    ['用“乙”替换第3段中的“甲”。', 'operative 3: 甲 > 乙'],
    ['在第3段后增加新的第3段之二，案文如下：“甲”', 'after operative 3 + paragraph: 甲'],
    ['第4段全部删除。', '- operative 4'],
    ['第3段末尾添加“甲”。', 'operative 3: end all + 甲'],
    ['执行部分第3段，将“请”一词改为“敦促”。', 'operative 3: 请 > 敦促'],
    [
      '在执行部分第4段之后，增加一个新段落，案文如下：“5. 邀请各国；”',
      'after operative 4 + paragraph: 5. 邀请各国；',
    ],
    ['删除第6段，其余各段依次重新编号。', '- operative 6', '# rest'],
    ['序言部分第三段，删去「尽快」一词。', 'preambular #3: - 尽快'],
    ['请再考虑一下。', '? 请再考虑一下'],
  ],
};

describe('reading amendments', function () {
  this.timeout(30_000);

  for (const language of LANGUAGES) {
    for (const [index, [sentence, ...meaning]] of SAID[language].entries()) {
      it(`reads what people write (${language} ${index + 1})`, () => {
        const document = readAmendments(`${index + 1}. ${sentence}`, language);
        assert.deepEqual(
          document.clauses.map(({ act }) => brief(act)),
          meaning,
        );
        assert.equal(document.clauses[0]!.number, String(index + 1));
      });
    }

    it(`finds out the language (${language})`, () => {
      const text = SAID[language].map(([sentence], index) => `${index + 1}. ${sentence}`).join('\n\n');
      assert.equal(readAmendments(text).language, language);
    });
  }

  it('reads quotations of several paragraphs, each with its opening mark', () => {
    assert.deepEqual(
      read('Paragraph 5 should read:\n\n“5. Requests them:\n\n“(a) To report;\n\n“(b) To rest;”\n'),
      ['operative 5 = 5. Requests them:\n\n(a) To report;\n\n(b) To rest;'],
    );
  });

  it('reads texts that are indented or set off, without quotation marks', () => {
    assert.deepEqual(
      read('After paragraph 9, add a new paragraph as follows:\n\n   10. Decides\n   to wait;\n'),
      ['after operative 9 + paragraph: 10. Decides\nto wait;'],
    );
    assert.deepEqual(
      read('1. After paragraph 9, insert a new paragraph reading:\n\n> 10. Says “no;\n>\n> (a) At once;\n'),
      ['after operative 9 + paragraph: 10. Says “no;\n\n(a) At once;'],
    );
  });

  it('lets a heading say where', () => {
    assert.deepEqual(read('OP3\n- Delete “foo”\n- Replace “bar” by “baz”\n\nPP1: add “new” after “old”.\n'), [
      'operative 3: - foo',
      'operative 3: bar > baz',
      'preambular #1: after old + new',
    ]);
  });

  it('guesses no place: what one clause speaks of, the next does not', () => {
    assert.deepEqual(read('1. In paragraph 3, delete “foo”.\n\n2. Delete “bar”.\n'), [
      'operative 3: - foo',
      '? Delete “bar”',
    ]);
  });

  it('takes no line that asks for something for the head', () => {
    assert.deepEqual(read('Delete the longest paragraph.\n\nDelete paragraph 6.\n'), [
      '? Delete the longest paragraph',
      '- operative 6',
    ]);
  });

  it('reads clauses that line breaks alone part, and none where one sentence may be wrapped', () => {
    assert.deepEqual(read('OP1: replace "a" with "b"\nOP2 (a): delete "c"\nOP3: think of "d"\n'), [
      'operative 1: a > b',
      'operative 2 a: - c',
      '? OP3: think of "d"',
    ]);
    assert.deepEqual(read('1. Delete paragraph 5\nbut not its chapeau'), [
      '? Delete paragraph 5\nbut not its chapeau',
    ]);
  });

  for (const [language, word] of Object.entries({
    en: 'Amendment',
    fr: 'Amendement',
    es: 'Enmienda',
    ru: 'Поправка',
    ar: 'التعديل',
    zh: '修正案',
  })) {
    it(`reads clauses that are called amendments (${language})`, () => {
      const [first, second] = SAID[language as LanguageCode] as [[string, string], [string, string]];
      const text = `${word} 1: ${first[0]}\n\n${word} 2\n\n${second[0]}\n`;
      const { clauses } = readAmendments(text, language as LanguageCode);
      assert.deepEqual(
        clauses.map(({ number, act }) => [number, brief(act)]),
        [
          ['1', first[1]],
          ['', second[1]],
        ],
      );
    });
  }

  it('swallows no place of a list', () => {
    assert.deepEqual(
      read('1. Delete paragraph 6 and paragraph 7.\n\n2. Delete paragraph 8 and the annex.\n'),
      ['- operative 6, operative 7', '- operative 8, annex'],
    );
    assert.deepEqual(read('1. Delete paragraph 6; paragraph 7.\n'), ['- operative 6', '? paragraph 7']);
  });

  it('reads the head', () => {
    const { head, house } = readAmendments(
      'Amendment to Draft Resolution 1/1\nSubmitted by: Norway and Chad\nUnfriendly amendment\n\n1. Strike clause 2.\n',
    );
    assert.deepEqual(
      [head.draft, head.by, head.stance, house],
      ['1/1', 'Norway and Chad', 'unfriendly', 'model-un'],
    );
  });

  it('tells where the parts of a clause stand', () => {
    const text = '1. In paragraph 3, replace “old words” with “new”.';
    const [{ marks, span }] = readAmendments(text).clauses as [
      ReturnType<typeof readAmendments>['clauses'][number],
    ];
    assert.deepEqual(
      marks.map((mark) => [mark.kind, text.slice(mark.span.start, mark.span.end)]),
      [
        ['number', '1.'],
        ['place', 'In paragraph 3'],
        ['old', '“old words”'],
        ['new', '“new”'],
      ],
    );
    assert.equal(text.slice(span!.start, span!.end), text.slice(0, -1));
  });

  it('takes any text, of any length, in a few passes', () => {
    const long = '“unclosed '.repeat(20_000);
    assert.equal(
      readAmendments(long).clauses.every(({ act }) => act.kind === 'unknown'),
      true,
    );
    const lines = 'OP1: delete "x" and\n'.repeat(20_000);
    assert.equal(readAmendments(lines, 'en').clauses.length, 1);
    assert.deepEqual(readAmendments('').clauses, []);
  });
});
