// Differences planted in one of six versions, one at a time: each is found, at its place, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compareVersions, type Problem } from '../../../server/src/core/comparing.ts';
import { Document, LANGUAGES, type LanguageCode, render } from '../../../server/src/core/index.ts';
import { ALIGNED, versionsOf } from '../../versions.ts';

interface Words {
  /** Added to paragraph 10, and behind the last paragraph. */
  readonly money: string;
  readonly annex: string;
  /** The opening of paragraph 12 with what it governs, and one that adopted versions never pair with the others'. */
  readonly opening: readonly [string, string];
  /** A date of the preamble with what stands before it, and the session of paragraph 12, and others. */
  readonly date: string;
  readonly session: readonly [string, string];
}

const WORDS: Readonly<Record<LanguageCode, Words>> = {
  en: {
    money: ', amounting to 2.5 million dollars or 12 per cent of the costs',
    annex: 'Annex\n\nList of archives',
    opening: ['*Requests*', '*Urges*'],
    date: ' on 17 November 2015',
    session: ['eighty-third', 'eighty-fourth'],
  },
  fr: {
    money: ', à hauteur de 2,5 millions de dollars, soit 12 % des coûts',
    annex: 'Annexe\n\nListe des services d’archives',
    opening: ['*Prie*', '*Exhorte*'],
    date: ' le 17 novembre 2015',
    session: ['quatre-vingt-troisième', 'quatre-vingt-quatrième'],
  },
  es: {
    money: ', por valor de 2,5 millones de dólares o el 12 % de los costos',
    annex: 'Anexo\n\nLista de archivos',
    opening: ['*Solicita*', '*Reafirma*'],
    date: ' el 17 de noviembre de 2015',
    session: ['octogésimo tercer', 'octogésimo cuarto'],
  },
  ar: {
    money: '، بمبلغ 2,5 مليون دولار أو 12 في المائة من التكاليف',
    annex: 'المرفق\n\nقائمة دور المحفوظات',
    opening: ['*تطلب* إلى', '*تحث*'],
    date: ' في 17 تشرين الثاني/نوفمبر 2015',
    session: ['الثالثة والثمانين', 'الرابعة والثمانين'],
  },
  zh: {
    money: '，金额为250万美元，即费用的12%',
    annex: '附件\n\n档案馆清单',
    opening: ['*请*', '*敦促*'],
    date: '2015年11月17日',
    session: ['八十三', '八十四'],
  },
  ru: {
    money: ' на сумму 2,5 млн долларов, или 12 процентов расходов',
    annex: 'Приложение\n\nПеречень архивов',
    opening: ['*просит*', '*настоятельно призывает*'],
    date: ' 17 ноября 2015 года',
    session: ['восемьдесят третьей', 'восемьдесят четвертой'],
  },
};

/** The sample in blocks, with money and an annex. */
function blocksOf(language: LanguageCode): string[] {
  const { money, annex } = WORDS[language];
  const blocks = readFileSync(`samples/general-assembly.${language}.resolution`, 'utf8').trim().split('\n\n');
  const tenth = operative(blocks, 10);
  blocks[tenth] = beforeMark(blocks[tenth]!, money);
  blocks.splice(blocks.length - 2, 0, annex);
  return blocks;
}

const operative = (blocks: readonly string[], number: number): number =>
  blocks.findIndex((block) => new RegExp(`^${number}(?:\\.| -)`).test(block));

const holding = (blocks: readonly string[], words: string): number =>
  blocks.findIndex((block) => block.includes(words));

const beforeMark = (block: string, words: string): string =>
  block.replace(/[\s\u00a0]?[,;.，；。،؛]$/, (mark) => words + mark);

/** Changes blocks in place; returns the block, after the change, that the difference is due in. */
type Plant = (blocks: string[], words: Words) => number;

const without =
  (find: (blocks: readonly string[]) => number): Plant =>
  (blocks) => {
    const at = find(blocks);
    blocks.splice(at, 1);
    return at - 1;
  };

const changed =
  (
    find: (blocks: readonly string[], words: Words) => number,
    how: (block: string, words: Words) => string,
  ): Plant =>
  (blocks, words) => {
    const at = find(blocks, words);
    const before = blocks[at]!;
    blocks[at] = how(before, words);
    assert.notEqual(blocks[at], before);
    return at;
  };

const money = (blocks: readonly string[]): number => operative(blocks, 10);

const PLANTS: Readonly<Record<string, readonly [code: string, plant: Plant]>> = {
  'a preambular paragraph removed': ['missing-paragraph', without((blocks) => holding(blocks, '[^2]') - 2)],
  'an operative paragraph removed': ['missing-paragraph', without((blocks) => operative(blocks, 9))],
  'an item removed': ['missing-item', without((blocks) => operative(blocks, 6) - 1)],
  'an item of an item removed': ['missing-item', without((blocks) => operative(blocks, 6) - 4)],
  'the annex removed': [
    'missing-annex',
    (blocks) => {
      blocks.splice(blocks.length - 3, 1);
      return operative(blocks, 14);
    },
  ],
  'a footnote removed': [
    'missing-footnote',
    (blocks) => {
      blocks.pop();
      return changed(
        (all) => holding(all, '[^2]'),
        (block) => block.replace('[^2]', ''),
      )(blocks, WORDS.en);
    },
  ],
  'a number changed': [
    'number',
    changed(
      (blocks) => operative(blocks, 8),
      (block) => `1${block}`,
    ),
  ],
  'an opening replaced': [
    'opening',
    changed(
      (blocks) => operative(blocks, 12),
      (block, { opening: [own, other] }) => block.replace(own, other),
    ),
  ],
  'a citation changed': [
    'citation',
    changed(
      (blocks) => holding(blocks, '79/205'),
      (block) => block.replace('79/205', '79/250'),
    ),
  ],
  'a citation removed': [
    'citation',
    changed(
      (blocks) => holding(blocks, '80/269'),
      (block) => block.replace('80/269', ''),
    ),
  ],
  'a date changed': [
    'date',
    changed(
      (blocks, { date }) => holding(blocks, date),
      (block, { date }) => block.replace(date, date.replace('17', '18')),
    ),
  ],
  'a date removed': [
    'date',
    changed(
      (blocks, { date }) => holding(blocks, date),
      (block, { date }) => block.replace(date, ''),
    ),
  ],
  'a year changed': [
    'figure',
    changed(
      (blocks) => holding(blocks, '2030'),
      (block) => block.replace('2030', '2035'),
    ),
  ],
  'a session changed': [
    'figure',
    changed(
      (blocks) => operative(blocks, 12),
      (block, { session: [own, other] }) => block.replace(own, other),
    ),
  ],
  'a percentage changed': ['figure', changed(money, (block) => block.replace(/12(?= | |%)/, '21'))],
  'a sum changed': ['figure', changed(money, (block) => block.replace(/2(?=[,.]?5)/, '3'))],
  'a sum and a percentage removed': [
    'figure',
    changed(money, (block, words) => block.replace(words.money, '')),
  ],
  'a symbol changed': [
    'symbol',
    changed(
      (blocks) => blocks.length - 1,
      (block) => block.replace('A/80/412', 'A/80/421'),
    ),
  ],
  'words bracketed': [
    'bracket',
    changed(
      (blocks) => operative(blocks, 4),
      (block) => `${block.slice(0, -8)}[${block.slice(-8, -3)}]${block.slice(-3)}`,
    ),
  ],
  'the mark of a footnote moved': [
    'footnote',
    (blocks) => {
      const from = holding(blocks, '[^2]');
      blocks[from] = blocks[from]!.replace('[^2]', '');
      const to = operative(blocks, 2);
      blocks[to] = beforeMark(blocks[to]!, '[^2]');
      return to;
    },
  ],
};

/** What is reported of the six versions, one of which is given. */
function problemsWith(language: LanguageCode | null, text: string): readonly Problem[] {
  const documents = LANGUAGES.map((each) =>
    Document.open(each === language ? text : blocksOf(each).join('\n\n')),
  );
  const { rows } = compareVersions(versionsOf(...documents), { openings: ALIGNED });
  return rows.flatMap(({ problems }) => problems);
}

const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, message }) => `${code}: ${render(message)}`);

describe('differences between six versions', () => {
  it('are none in the samples', () => {
    assert.deepEqual(told(problemsWith(null, '')), []);
  });

  for (const [name, [code, plant]] of Object.entries(PLANTS))
    for (const language of LANGUAGES)
      it(`${name} in ${language}`, () => {
        const blocks = blocksOf(language);
        const due = plant(blocks, WORDS[language]);
        const start = blocks.slice(0, due).join('\n\n').length;
        const problems = problemsWith(language, blocks.join('\n\n'));
        const count = name.includes(' and ') ? 2 : 1;
        assert.deepEqual(
          problems.map((problem) => problem.code),
          new Array(count).fill(`versions/${code}`),
          told(problems).join('\n'),
        );
        for (const { severity, version, span } of problems) {
          assert.notEqual(severity, 'hint');
          assert.equal(version, LANGUAGES.indexOf(language));
          assert.ok(span!.start >= start && span!.end <= start + 2 + blocks[due]!.length);
        }
      });
});
