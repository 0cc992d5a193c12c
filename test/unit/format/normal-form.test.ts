import assert from 'node:assert/strict';
import { formatOf } from '../../../server/src/core/formatting.ts';
import { Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { checkFormat, formatted, wordsOf } from './formatted.ts';

/** A text as it was typed in a hurry, and in normal form. */
const TEXTS: Readonly<Record<LanguageCode, readonly [before: string, after: string]>> = {
  en: [
    'The General Assembly\n\n*Noting* the state of the  wells;  \n\n\n\n_Recalling_ the "Year of Wells",\nAware of the rain,\n1)\t*Requests* the Secretary-General :\n\n  (a) To report on the pumps\n\n(b) To list the springs.\n\n2.*Decides* to return to the matter;',
    'The General Assembly,\n\n*Noting* the state of the wells,\n\n*Recalling* the "Year of Wells",\n\n*Aware* of the rain,\n\n1. *Requests* the Secretary-General:\n\n(a) To report on the pumps;\n\n(b) To list the springs;\n\n2. *Decides* to return to the matter.\n',
  ],
  fr: [
    'L’Assemblée générale\n\n*Notant* l’état des  puits ;  \n\n\n\n*Rappelant* l’« Année des puits »,\n*Consciente* de la pluie,\n1)\t*Prie* le Secrétaire général\u00a0:\n\n(a) De rendre compte des pompes\n\n(b) De dresser la liste des sources.\n\n2.*Décide* de revenir sur la question\u00a0;',
    'L’Assemblée générale,\n\n*Notant* l’état des puits,\n\n*Rappelant* l’« Année des puits »,\n\n*Consciente* de la pluie,\n\n1. *Prie* le Secrétaire général\u00a0:\n\na) De rendre compte des pompes\u00a0;\n\nb) De dresser la liste des sources\u00a0;\n\n2. *Décide* de revenir sur la question.\n',
  ],
  es: [
    'La Asamblea General\n\n*Observando* el estado de los  pozos;  \n\n\n\n*Recordando* el “Año de los Pozos”,\n*Consciente* de la lluvia,\n1)\t*Solicita* al Secretario General :\n\n(a) Que informe sobre las bombas\n\n(b) Que enumere los manantiales.\n\n2.*Decide* volver a examinar la cuestión;',
    'La Asamblea General,\n\n*Observando* el estado de los pozos,\n\n*Recordando* el “Año de los Pozos”,\n\n*Consciente* de la lluvia,\n\n1. *Solicita* al Secretario General:\n\na) Que informe sobre las bombas;\n\nb) Que enumere los manantiales;\n\n2. *Decide* volver a examinar la cuestión.\n',
  ],
  ru: [
    'Генеральная Ассамблея\n\n*отмечая* состояние  колодцев;  \n\n\n\n*ссылаясь* на «Год колодцев»,\n*учитывая* дожди,\n1)\t*просит* Генерального секретаря :\n\n(a) сообщить о насосах\n\n(b) перечислить родники.\n\n2.*постановляет* вернуться к этому вопросу;',
    'Генеральная Ассамблея,\n\n*отмечая* состояние колодцев,\n\n*ссылаясь* на «Год колодцев»,\n\n*учитывая* дожди,\n\n1. *просит* Генерального секретаря:\n\na) сообщить о насосах;\n\nb) перечислить родники;\n\n2. *постановляет* вернуться к этому вопросу.\n',
  ],
  ar: [
    'إن الجمعية العامة\n\n*إذ تلاحظ* حالة  الآبار؛  \n\n\n\n*وإذ تشير* إلى ”سنة الآبار“,\n*وإذ تدرك* هطول الأمطار،\n1 -\t*تطلب* إلى الأمين العام :\n\n(أ) أن يقدم تقريرا عن المضخات\n\n(ب) أن يعد قائمة بالينابيع.\n\n2 -*تقرر* أن تعود إلى النظر في المسألة؛',
    'إن الجمعية العامة،\n\n*إذ تلاحظ* حالة الآبار،\n\n*وإذ تشير* إلى ”سنة الآبار“،\n\n*وإذ تدرك* هطول الأمطار،\n\n1 - *تطلب* إلى الأمين العام:\n\n(أ) أن يقدم تقريرا عن المضخات؛\n\n(ب) أن يعد قائمة بالينابيع؛\n\n2 - *تقرر* أن تعود إلى النظر في المسألة.\n',
  ],
  zh: [
    '大会，\n\n*注意到*各地水井的 现状；  \n\n\n\n*回顾*“水井年”,\n\n*意识到*降雨，\n\n1、*请*秘书长：\n\n a) 报告水泵的情况\n\nb) 列出泉水。\n\n2. *决定*继续处理此案；',
    '大会，\n\n*注意到*各地水井的现状，\n\n*回顾*“水井年”，\n\n*意识到*降雨，\n\n1. *请*秘书长：\n\n(a) 报告水泵的情况；\n\n(b) 列出泉水；\n\n2. *决定*继续处理此案。\n',
  ],
};

describe('the normal form of a text', () => {
  for (const language of LANGUAGES) {
    const [before, after] = TEXTS[language];
    it(`is found in ${language}`, () => {
      checkFormat(before, after);
      assert.equal(wordsOf(after), wordsOf(before));
    });
    it(`keeps line breaks inside paragraphs, and those of Windows, in ${language}`, () => {
      const wrapped = (text: string) =>
        text
          .replace(/^(\*[^\n]{8,}? )/gm, '$1\n')
          .replaceAll(' \n', '\n')
          .replaceAll('\n', '\r\n');
      checkFormat(wrapped(after), wrapped(after));
      assert.equal(formatted(before.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n'));
    });
  }

  it('is reached by small edits', () => {
    const [before] = TEXTS.en;
    const edits = formatOf(Document.open(before, { uri: 'a.resolution' }), {});
    for (const { span, text } of edits) assert.ok(span.end - span.start + text.length <= 16, text);
  });
});

const FRAME = (text: string) => `The General Assembly,\n\n*Noting* the state of the wells,\n\n${text}`;

describe('formatting keeps', () => {
  const same: readonly (readonly [what: string, text: string, uri?: string])[] = [
    ['a text that is none', 'Dear colleague,  \n\n\n\n  see  below\n'],
    ['an empty text', ''],
    [
      'front matter',
      `---\ntitle: wells  \n\n\ntags:   [a]\n---\n\n${FRAME('1. *Decides* to return to it.\n')}`,
    ],
    [
      'what stands before a resolution',
      `Note to the file:  \n\n\n    see  below  \n\n# Resolution 1/1\n\n${FRAME('1. *Decides* to return to it.\n')}`,
    ],
    [
      'a place that a comment protects',
      FRAME(
        '<!-- chapeau-disable -->\n1)   *Requests*  help ;  \n\n\n<!-- chapeau-enable -->\n\n2. *Decides* to return to it.\n',
      ),
    ],
    [
      'a rule that a comment silences',
      FRAME(
        '<!-- chapeau-disable-next-line operative/ends-with-semicolon -->\n1. *Requests* help,\n\n2. *Decides* to return to it.\n',
      ),
    ],
    [
      'quotations',
      FRAME('1. *Recalls* the words “wells ,  springs( and pumps )”;\n\n2. *Decides* to return to it.\n'),
    ],
    [
      'hard line breaks of Markdown',
      FRAME('1. *Requests* help  \nfor the wells;\n\n2. *Decides* to return to it.\n'),
      'a.md',
    ],
    [
      'items without blank lines between them',
      FRAME('1. *Requests*:\n(a) Wells;\n(b) Pumps;\n(c) Springs;\n\n2. *Decides* to return to it.\n'),
    ],
    [
      'an indentation that all items have',
      FRAME('1. *Requests*:\n\n    (a) Wells;\n\n    (b) Pumps;\n\n2. *Decides* to return to it.\n'),
    ],
    [
      'a text without emphasis',
      FRAME('1. Requests help;\n\n2. Decides to return to it.\n').replace('*Noting*', 'Noting'),
    ],
  ];
  for (const [what, text, uri] of same) it(what, () => checkFormat(text, text, {}, uri));
});

describe('formatting tidies', () => {
  it('the labels of footnotes', () => {
    checkFormat(
      FRAME('1. *Decides* to return to it,[^1] as before.[^2]\n\n[^1]:A/70/1.\n\n[^2]:   A/71/1.\n'),
      FRAME('1. *Decides* to return to it,[^1] as before.[^2]\n\n[^1]: A/70/1.\n\n[^2]: A/71/1.\n'),
    );
  });

  it('lines that were spread to one width, but no columns', () => {
    const tidy = FRAME(
      '1. *Requests* that the wells of all the towns be dug;\n\n2. *Decides* to return to it.\n',
    );
    checkFormat(tidy.replace('that the wells of all', 'that  the  wells   of  all'), tidy);
    const columns = tidy.replace('that the wells of all', 'that    the    wells    of    all');
    checkFormat(columns, columns);
  });

  it('the line that names the body', () => {
    const tidy = FRAME('1. *Decides* to return to it.\n');
    checkFormat(tidy.replace('Assembly,', 'Assembly ,'), tidy);
    const colon = 'La Conférence générale\u00a0:\n\n1. Décide d’en rester là.\n';
    checkFormat(colon, colon, { profile: 'agency' });
  });

  it('paragraphs that Markdown would take for code, with the lines that go on', () => {
    const text = FRAME('1. *Requests* help;\n\n2. *Decides* to return to it\nonce more.\n');
    const set = text.replace(/^(?=[*\do])/gm, '    ');
    checkFormat(set, text, {}, 'a.resolution.md');
    checkFormat(set, set, {}, 'a.resolution');
  });

  it('the numbers of an annex to which nothing refers', () => {
    const text = FRAME(
      '1. *Decides* to adopt the annex.\n\nAnnex\n\n1. Wells are public.\n\n3. Pumps are, too.\n',
    );
    checkFormat(text, text.replace('3. Pumps', '2. Pumps'));
    const referred = text.replace('the annex.', 'paragraph 3 of the annex to the present resolution.');
    checkFormat(referred, referred);
  });
});

describe('formatting goes by', () => {
  it('the house', () => {
    const text = FRAME(
      '1. *Requests*:\n\n(a) Wells,\n\n(b) Pumps;\n\n(c) Springs;\n\n2. *Decides* to return to it;\n',
    );
    assert.match(formatted(text), /Wells;\n\n\(b\) Pumps;\n\n\(c\) Springs;\n\n2\. .* it\.\n$/);
    assert.match(formatted(text, { profile: 'model-un' }), /Wells,\n/);
  });

  it('the levels of rules', () => {
    const text = FRAME('1. *Requests* help,\n\n2. *Decides* to return to it.\n');
    assert.match(formatted(text), /help;\n/);
    assert.equal(formatted(text, { rules: { 'operative/ends-with-semicolon': 'off' } }), text);
  });

  it('how most items stand', () => {
    checkFormat(
      FRAME(
        '1. *Requests*:\n\n(a) Wells;\n\n  (b) Pumps;\n(c) Springs;\n\n(d) Rain;\n\n2. *Decides* to return to it.\n',
      ),
      FRAME(
        '1. *Requests*:\n\n(a) Wells;\n\n(b) Pumps;\n\n(c) Springs;\n\n(d) Rain;\n\n2. *Decides* to return to it.\n',
      ),
    );
  });

  it('the name of the file, where two spaces end a line', () => {
    const text = FRAME('1. *Requests* help  \nfor the wells;\n\n2. *Decides* to return to it.\n');
    assert.equal(formatted(text), text.replace('help  ', 'help'));
  });
});
