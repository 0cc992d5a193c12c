import assert from 'node:assert/strict';
import { checkScopes, loadGrammar } from './scopes.ts';

describe('grammar: paragraphs', () => {
  it('keeps lines broken at the margin quiet', () =>
    checkScopes(`⟦Recalling⟧{pre} the report on reading rooms and
Noting nothing else of it,
⟦Noting⟧{pre} the report,

⟦ссылаясь⟧{pre} на доклад о залах для чтения
признавая мы не пишем здесь ничего,`));

  it('takes a paragraph whose mark is missing for ended by a line that begins something', () =>
    checkScopes(`⟦Recalling⟧{pre} the report
*⟦Noting⟧{pre}* the same
⟦1.⟧{number} ⟦Urges⟧{op} ferry operators
⟦a)⟧{item} to put up shelves
⟦2.⟧{number} ⟦Decides⟧{op} to wait`));

  it('reads an enacting line run together with the first paragraph', () =>
    checkScopes(`⟦The Security Council⟧{body}, ⟦Recalling⟧{pre} its resolution ⟦1325 (2000)⟧{symbol},

⟦Le Conseil de sécurité⟧{body}, ⟦Rappelant⟧{pre} sa résolution,

⟦大会⟧{body}，⟦回顾⟧{pre}其决议，`));

  it('reads an enacting line below a title without a blank line', () =>
    checkScopes(`Reading rooms on ferries
⟦The General Assembly⟧{body},
⟦Aware⟧{pre} of their use,

渡轮上的阅览室
⟦人权理事会⟧{body}，
⟦意识到⟧{pre}其用途，

Залы для чтения на паромах
⟦Генеральная Ассамблея⟧{body},
⟦сознавая⟧{pre} их пользу,`));

  it('knows a body that no list holds by its article and its comma', () =>
    checkScopes(`⟦The Standing Conference of Ferry Librarians⟧{body},

⟦Recalling⟧{pre} its resolution 3,

The Member States that keep ferries are many.`));

  it('reads an opening in whatever emphasis, and in capitals', () =>
    checkScopes(`⟦THE WORLD HEALTH ASSEMBLY⟧{body},

⟦RECALLING⟧{pre} the report,

**⟦Noting⟧{pre}** the report,

<u>⟦Welcoming⟧{pre}</u> the report,

⟦1.⟧{number} _⟦Urges⟧{op}_ ferry operators;

⟦2.⟧{number} ***⟦Decides⟧{op}*** to wait;

**⟦3.⟧{number}** ⟦REQUESTS⟧{op} the Director-General to report.`));

  it('reads a number alone on its line, before its paragraph or before nothing', () =>
    checkScopes(`⟦1.⟧{number}
⟦Urges⟧{op} ferry operators;

⟦2.⟧{number}

⟦3.⟧{number} ⟦Decides⟧{op} to wait;
⟦4.⟧{number}
⟦5.⟧{number} *⟦Requests⟧{op}* a report.`));

  it('shows an operative paragraph without a number, and not a participle behind one', () =>
    checkScopes(
      `⟦Decides⟧{op} to hold its next session on a ferry.

⟦1.⟧{number} Recalling the report;`,
      'pre',
    ));

  it('reads Chinese with spaces between the words, and Arabic with vowel marks', () =>
    checkScopes(`⟦大 会⟧{body}，

⟦深 为 关切⟧{pre} 渡轮 上 没有 书籍，

⟦إنَّ الجمعية العامة⟧{body}،

⟦وإذْ تُشِير⟧{pre} إلى قرارها،`));
});

describe('grammar: what stands in a paragraph', () => {
  it('tells numbers and symbols of resolutions from other figures', () =>
    checkScopes(
      `See ⟦A/RES/66/102⟧{symbol}, (⟦A/66/131⟧{symbol}) and ⟦E/CN.15/2010/L.2/Rev.1⟧{symbol}.

See ⟦217 A (III)⟧{symbol}, ⟦1503 (XLVIII)⟧{symbol}, ⟦S-10/2⟧{symbol}, ⟦WHA64.12⟧{symbol}, ⟦1/CP.21⟧{symbol} or 24/7/365.

القرار ⟦٦٦/١٠٢⟧{symbol} و⟦1373 (2001)⟧{symbol}، 第⟦1373(2001)⟧{symbol}号 and/or AND/OR, 2010–2015 (12)`,
      'date',
    ));

  it('shows footnote marks and the texts of notes', () =>
    checkScopes(
      `The report,⟦[^1]⟧{mark} the list<sup>x</sup>`.replace('<sup>x</sup>', '⟦<sup>2</sup>⟧{mark}') +
        ` of rooms⟦³⟧{mark} of 12 km² and 5 m³;

⟦[^1]: See the list.⟧{note}

⟦<sup>2</sup> See the other list.⟧{note}

⟦³ See both.⟧{note}`,
    ));

  it('shows words in brackets that are not yet agreed, whole paragraphs too', () =>
    checkScopes(`⟦1.⟧{number} ⟦Urges⟧{op} ⟦[all [or some]]⟧{open} ferry operators ⟦［now］⟧{open};

⟦[2. Decides to wait;]⟧{open}`));

  it('marks the opening of a paragraph in brackets', () =>
    checkScopes(`[⟦2.⟧{number} ⟦Decides⟧{op} to wait;]

[⟦Recalling⟧{pre} the report,]`));

  it('shows quoted words of each script, and leaves an open quotation mark alone', () =>
    checkScopes(`⟦“Reading rooms”⟧{quote} and ⟦« salles de lecture »⟧{quote} and ⟦《阅览室》⟧{quote} and ⟦”قاعات“⟧{quote}

The “reading rooms`));

  it('shows emphasis within a paragraph', () =>
    checkScopes(
      `⟦Welcomes⟧{op} the rooms, and *⟦requests⟧{italic}* more, **⟦soon⟧{bold}** or <u>⟦later⟧{underline}</u>, 3 * 4 * 5;`,
    ));
});

describe('grammar: lines that stand alone', () => {
  it('shows headings with and without their marks', () =>
    checkScopes(`⟦# Reading rooms on ferries⟧{heading}

⟦Draft resolution⟧{heading}

**⟦Draft resolution II⟧{heading}**

⟦II⟧{heading}

⟦Annex: list of ferries⟧{heading}

Annex I lists the ferries that keep books.`));

  it('shows adoption lines and the head of a Model UN draft', () =>
    checkScopes(`⟦Adopted by the Security Council at its 6283rd meeting, on 12 March 2010⟧{adoption}

⟦[on the report of the Third Committee (A/66/457)]⟧{adoption}

⟦FORUM:⟧{field} The General Assembly
⟦QUESTION OF:⟧{field} Reading rooms`));
});

describe('grammar: whatever is typed', () => {
  for (const text of ['[', '“', '*', '(a) ', '[“*', '1. [', '**_<u>', '# ', '[^']) {
    it(`nests no deeper for more of “${text}”`, async () => {
      const grammar = await loadGrammar();
      const { tokens } = grammar.tokenizeLine(text.repeat(3000), null);
      assert.ok(Math.max(...tokens.map(({ scopes }) => scopes.length)) < 12);
    });
  }
});

describe('grammar: negotiation', () => {
  it('strikes through what is to go', () =>
    checkScopes(`1. Urges operators ~~⟦to *read*⟧{struck}~~ to lend;

~~⟦2. *Requests* a report;⟧{struck}~~

3. Invites them to <del>⟦wait⟧{struck}</del> <s>⟦and⟧{struck}</s> go on.`));

  it('marks whose proposal it is', () =>
    checkScopes(`1. Urges operators [⟦EU⟧{whose}: to lend] [books – ⟦Japan, Norway⟧{whose}] [including: a, b];

1. 敦促各国[⟦欧盟⟧{whose}：出借]图书；`));

  it('reads labels and openings behind marks', () =>
    checkScopes(`[⟦G77 and China⟧{whose}: ⟦2.⟧{number} *⟦Decides⟧{op}* to wait;]

~~⟦3.⟧{number} *⟦Requests⟧{op}* a report;~~

⟦4.⟧{number} ⟦Invites⟧{op} operators;`));
});
