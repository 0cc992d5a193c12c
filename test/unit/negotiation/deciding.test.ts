// What becomes of a draft when its marks are accepted or rejected, written or taken away.
import assert from 'node:assert/strict';
import type { Document, LanguageCode } from '../../../server/src/core/index.ts';
import {
  agree,
  attribute,
  bracket,
  choose,
  cleanEdits,
  type Decision,
  decide,
  decideDelegation,
  decideWithin,
  negotiationIn,
  proposedEdits,
  unbracket,
} from '../../../server/src/core/negotiating.ts';
import { draft, made } from './drafts.ts';

const decided = (decision: Decision, document: Document, index = 0): string =>
  made(document, decide(document, negotiationIn(document).marks[index]!, decision));

/** The first mark of a paragraph accepted, and rejected. */
function becomes(language: LanguageCode, text: string, accepted: string, rejected: string): void {
  it(`“${text}”`, () => {
    const document = draft(language, text);
    assert.equal(decided('accept', document), accepted);
    assert.equal(decided('reject', document), rejected);
  });
}

describe('a mark that is accepted or rejected', () => {
  becomes('en', '1. *Requests* [swift] aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* aid [, and haste];', '1. *Requests* aid, and haste;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* aid[, and haste];', '1. *Requests* aid, and haste;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* aid [and haste].', '1. *Requests* aid and haste.', '1. *Requests* aid.');
  becomes(
    'en',
    '1. *Requests* aid ([US: swift] or not);',
    '1. *Requests* aid (swift or not);',
    '1. *Requests* aid (or not);',
  );
  becomes('en', '1. *Requests* [ swift ] aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests*\n[EU: swift]\naid;', '1. *Requests*\nswift\naid;', '1. *Requests*\naid;');
  becomes('en', '1. *Requests* [EU, Japan: swift] aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* [swift – EU] aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* [swift] [EU] aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* ~~swift~~ aid;', '1. *Requests* aid;', '1. *Requests* swift aid;');
  becomes('en', '1. *Requests* **swift** aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* <ins>swift</ins> aid;', '1. *Requests* swift aid;', '1. *Requests* aid;');
  becomes('en', '1. *Requests* [delete: swift] aid;', '1. *Requests* aid;', '1. *Requests* swift aid;');
  becomes('en', '1. *Requests* [shall/should] aid;', '1. *Requests* should aid;', '1. *Requests* shall aid;');
  becomes(
    'en',
    '1. *Requests* [large [and swift]] aid;',
    '1. *Requests* large [and swift] aid;',
    '1. *Requests* aid;',
  );
  becomes(
    'en',
    '1. *Requests* aid; [AU: delete]\n\n2. *Urges* haste.',
    '2. *Urges* haste.',
    '1. *Requests* aid;\n\n2. *Urges* haste.',
  );
  becomes('en', '1. *Requests* aid; [Japan: reserve]', '1. *Requests* aid;', '1. *Requests* aid;');
  becomes(
    'en',
    '1. [*Requests* aid;]\n\n2. *Urges* haste.',
    '1. *Requests* aid;\n\n2. *Urges* haste.',
    '2. *Urges* haste.',
  );
  becomes(
    'en',
    '[1. *Requests* aid;\n\n2. *Urges* haste;] [EU]\n\n3. *Decides* to act.',
    '1. *Requests* aid;\n\n2. *Urges* haste;\n\n3. *Decides* to act.',
    '3. *Decides* to act.',
  );
  becomes(
    'en',
    '1. *Requests*:\n\n(a) Aid;\n\n[(b) Haste;]\n\n(c) Care.',
    '1. *Requests*:\n\n(a) Aid;\n\n(b) Haste;\n\n(c) Care.',
    '1. *Requests*:\n\n(a) Aid;\n\n(c) Care.',
  );
  becomes('fr', '1. *Prie* les États [d’agir] ;', '1. *Prie* les États d’agir ;', '1. *Prie* les États ;');
  becomes(
    'fr',
    '1. *Prie* [UE : tous] les États d’agir ;',
    '1. *Prie* tous les États d’agir ;',
    '1. *Prie* les États d’agir ;',
  );
  becomes('es', '1. *Solicita* [suprimir: más] ayuda;', '1. *Solicita* ayuda;', '1. *Solicita* más ayuda;');
  becomes('ru', '1. *просит* [срочно – ЕС] помочь;', '1. *просит* срочно помочь;', '1. *просит* помочь;');
  becomes(
    'ar',
    '1 - *تطلب* [الاتحاد الأوروبي: مزيدا من] المساعدة؛',
    '1 - *تطلب* مزيدا من المساعدة؛',
    '1 - *تطلب* المساعدة؛',
  );
  becomes('zh', '1. *请*各国［欧盟：紧急］提供援助；', '1. *请*各国紧急提供援助；', '1. *请*各国提供援助；');
});

describe('several marks at once', () => {
  const text =
    '1. *Requests* [EU: swift] ~~old~~ [US: large] aid; [Japan: reserve]\n\n2. *Urges* [haste/care]; (agreed)';
  it('are all accepted or rejected in a clean text', () => {
    const document = draft('en', text);
    assert.equal(
      made(document, cleanEdits(document, 'accept')),
      '1. *Requests* swift large aid;\n\n2. *Urges* care;',
    );
    assert.equal(
      made(document, cleanEdits(document, 'reject')),
      '1. *Requests* old aid;\n\n2. *Urges* haste;',
    );
  });

  it('of one paragraph are decided, and no others', () => {
    const document = draft('en', text);
    const span = document.resolutions[0]!.operative[0]!.span;
    assert.equal(
      made(document, decideWithin(document, span, 'accept')),
      '1. *Requests* swift large aid;\n\n2. *Urges* [haste/care]; (agreed)',
    );
  });

  it('of one delegation are decided, and no others', () => {
    const document = draft('en', text);
    const rest = '\n\n2. *Urges* [haste/care]; (agreed)';
    assert.equal(
      made(document, decideDelegation(document, 'EU', 'accept')),
      `1. *Requests* swift ~~old~~ [US: large] aid; [Japan: reserve]${rest}`,
    );
    assert.equal(
      made(document, decideDelegation(document, 'EU', 'reject')),
      `1. *Requests* ~~old~~ [US: large] aid; [Japan: reserve]${rest}`,
    );
  });

  it('stay where what they belong to is agreed, even when the rest is rejected', () => {
    const document = draft(
      'en',
      '[1. *Requests* **swift** aid;] (agreed ad ref)\n\n2. *Urges* [more] haste.',
    );
    assert.equal(
      made(document, cleanEdits(document, 'reject')),
      '1. *Requests* swift aid;\n\n2. *Urges* haste.',
    );
  });

  const NESTED: Readonly<Record<LanguageCode, readonly [before: string, last: string]>> = {
    en: ['1. *Requests*:\n\n(a) Aid;', '(b) [Haste;] [EU: delete]'],
    fr: ['1. *Prie* les États :\n\na) D’agir ;', 'b) [De se hâter ;] [UE : supprimer]'],
    es: ['1. *Solicita*:\n\na) Ayuda;', 'b) [Prisa;] [UE: suprimir]'],
    ru: ['1. *просит*:\n\na) помочь;', 'b) [поспешить;] [ЕС: исключить]'],
    ar: ['1 - *تطلب*:\n\n(أ) المساعدة؛', '(ب) [السرعة؛] [الاتحاد الأوروبي: حذف]'],
    zh: ['1. *请*各国：\n\n(a) 援助；', '(b) ［加快；］［欧盟：删除］'],
  };
  for (const [language, [before, last]] of Object.entries(NESTED))
    it(`take an item with its label out of brackets around several: ${language}`, () => {
      const document = draft(language as LanguageCode, `[${before}\n\n${last}]`);
      assert.equal(made(document, cleanEdits(document, 'accept')), before);
      assert.equal(made(document, decideDelegation(document, 'EU', 'accept')), `[${before}]`);
    });

  it('take the first item out of brackets around several', () => {
    const document = draft('en', '1. *Requests*:\n\n[(a) [Haste;] [EU: delete]\n\n(b) Aid.]');
    assert.equal(made(document, decideDelegation(document, 'EU', 'accept')), '1. *Requests*:\n\n[(b) Aid.]');
    assert.equal(made(document, cleanEdits(document, 'accept')), '1. *Requests*:\n\n(b) Aid.');
  });

  it('leave a lone bracket where it stands', () => {
    const document = draft('en', '1. *Requests* [swift aid;\n\n2. *Urges* [more] haste.');
    assert.equal(
      made(document, cleanEdits(document, 'accept')),
      '1. *Requests* [swift aid;\n\n2. *Urges* more haste.',
    );
  });
});

describe('the text as one delegation proposes it', () => {
  const text =
    '1. *Requests* [EU: swift] [US: large] aid, [all] [delete: old – AU] tents and [EU: beds/US: mats];\n\n1 alt. *Urges* haste;\n\n[2. *Calls for* care;] [AU: delete]\n\n[3. *Invites* help.] [US]';
  const proposed = (delegation: string): string => {
    const document = draft('en', text);
    return made(document, proposedEdits(document, delegation));
  };
  it('has its words and not those of others, and leaves what is nobody’s', () => {
    assert.equal(
      proposed('EU'),
      '1. *Requests* swift aid, [all] old tents and beds;\n\n1 alt. *Urges* haste;\n\n2. *Calls for* care;',
    );
  });
  it('lacks what it wants deleted', () => {
    assert.equal(
      proposed('Australia'),
      '1. *Requests* aid, [all] tents and [EU: beds/US: mats];\n\n1 alt. *Urges* haste;',
    );
  });
  it('has its paragraph among alternatives', () => {
    const document = draft(
      'en',
      '1. *Requests* aid;\n\n[1 alt. *Urges* haste;] [EU]\n\n2. *Decides* to act.',
    );
    assert.equal(
      made(document, proposedEdits(document, 'EU')),
      '1 alt. *Urges* haste;\n\n2. *Decides* to act.',
    );
    assert.equal(
      made(document, proposedEdits(document, 'Japan')),
      '1. *Requests* aid;\n\n2. *Decides* to act.',
    );
  });
});

describe('one of several wordings', () => {
  it('is kept, and the others go', () => {
    const document = draft(
      'en',
      '1. *Decides* to meet in [Option 1: May Option 2: June Option 3: July] [EU: reserve];',
    );
    const [mark] = negotiationIn(document).marks;
    assert.equal(made(document, choose(document, mark!, 1)), '1. *Decides* to meet in June;');
  });
  it('is kept among paragraphs', () => {
    const document = draft('en', '1. *Requests* aid;\n\n[1 alt. *Urges* haste;]\n\n2. *Decides* to act.');
    const [alternatives] = negotiationIn(document).alternatives;
    assert.equal(
      made(document, choose(document, alternatives!, 0)),
      '1. *Requests* aid;\n\n2. *Decides* to act.',
    );
    assert.equal(
      made(document, choose(document, alternatives!, 1)),
      '1 alt. *Urges* haste;\n\n2. *Decides* to act.',
    );
  });
});

describe('marks that are written', () => {
  const spanOf = (document: Document, words: string) => {
    const start = document.text().indexOf(words);
    return { start, end: start + words.length };
  };
  const TEXTS: Readonly<
    Record<
      LanguageCode,
      readonly [text: string, words: string, name: string, plain: string, named: string, adRef: string]
    >
  > = {
    en: ['1. *Requests* swift aid;', 'swift ', 'EU', '[swift] ', '[EU: swift] ', ' (agreed ad ref)'],
    fr: [
      '1. *Prie* tous les États d’agir ;',
      'tous',
      'UE',
      '[tous]',
      '[UE\u00a0: tous]',
      ' (convenu ad ref)',
    ],
    es: ['1. *Solicita* más ayuda;', 'más', 'UE', '[más]', '[UE: más]', ' (acordado ad ref)'],
    ru: ['1. *просит* срочно помочь;', 'срочно', 'ЕС', '[срочно]', '[ЕС: срочно]', ' (согласовано ad ref)'],
    ar: [
      '1 - *تطلب* مزيدا من المساعدة؛',
      'مزيدا',
      'اليابان',
      '[مزيدا]',
      '[اليابان: مزيدا]',
      ' (متفق عليه بشرط الاستشارة)',
    ],
    zh: ['1. *请*各国紧急提供援助；', '紧急', '欧盟', '[紧急]', '[欧盟：紧急]', '（商定，待核准）'],
  };
  for (const [language, [text, words, name, plain, named, adRef]] of Object.entries(TEXTS)) {
    it(`enclose words, with and without a name, and are read again: ${language}`, () => {
      const document = draft(language as LanguageCode, text);
      const bare = made(document, bracket(document, spanOf(document, words)));
      assert.equal(bare, text.replace(words, plain));
      assert.equal(
        made(document, bracket(document, spanOf(document, words), name)),
        text.replace(words, named),
      );
      const again = draft(language as LanguageCode, bare);
      const [mark] = negotiationIn(again).marks;
      const attributed = made(again, attribute(again, mark!, name));
      assert.equal(attributed, text.replace(words, named));
      const said = draft(language as LanguageCode, attributed);
      assert.equal(negotiationIn(said).marks[0]!.attributions[0]!.delegations[0]!.name, name);
      assert.equal(made(said, unbracket(said, negotiationIn(said).marks[0]!)), text);
    });
    it(`say that a paragraph is agreed: ${language}`, () => {
      const document = draft(language as LanguageCode, text);
      const { start } = spanOf(document, words);
      const agreed = made(document, agree(document, start, 'ad-ref'));
      assert.equal(agreed, text + adRef);
      const again = draft(language as LanguageCode, agreed);
      assert.deepEqual(
        negotiationIn(again).marks.map(({ status }) => status),
        ['ad-ref'],
      );
      const final = draft(language as LanguageCode, made(again, agree(again, start, 'agreed')));
      assert.deepEqual(
        negotiationIn(final).marks.map(({ status }) => status),
        ['agreed'],
      );
    });
  }

  it('take a second name beside the first', () => {
    const document = draft('en', '1. *Requests* [EU: swift] aid;');
    assert.equal(
      made(document, attribute(document, negotiationIn(document).marks[0]!, 'US')),
      '1. *Requests* [EU, US: swift] aid;',
    );
  });
  it('name who proposes what is bold or struck through behind it', () => {
    const document = draft('en', '1. *Requests* ~~slow~~ aid;');
    const attributed = made(document, attribute(document, negotiationIn(document).marks[0]!, 'US'));
    assert.equal(attributed, '1. *Requests* ~~slow~~ [US] aid;');
    const again = draft('en', attributed);
    assert.equal(negotiationIn(again).marks[0]!.attributions[0]!.delegations[0]!.name, 'US');
  });
  it('are full-width where others are', () => {
    const document = draft('zh', '1. *请*各国［紧急］提供援助；');
    assert.equal(
      made(document, bracket(document, spanOf(document, '援助'))),
      '1. *请*各国［紧急］提供［援助］；',
    );
  });
  it('do not cut others in two', () => {
    const document = draft('en', '1. *Requests* [swift and large] aid;');
    assert.equal(bracket(document, spanOf(document, 'large] aid')), null);
    assert.equal(bracket(document, spanOf(document, ' ')), null);
    assert.notEqual(bracket(document, spanOf(document, 'large')), null);
    assert.notEqual(bracket(document, spanOf(document, '[swift and large] aid')), null);
  });
});
