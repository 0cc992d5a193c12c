import assert from 'node:assert/strict';
import { definitionAt, spotIn } from '../../../server/src/core/navigation.ts';
import { filesOf, markedWords } from './world.ts';

/** What stands at the cursor leads to the marked places and nowhere else; their selections are as given. */
function checkDefinition(source: string, selections?: readonly string[]): void {
  const files = filesOf(source);
  const { document, cursor, references, open } = files;
  const definition = definitionAt(document, cursor, references);
  const spots = [
    ...(definition?.here ?? []).map((spot) => ({ target: document, spot })),
    ...(definition?.entries ?? []).map((entry) => {
      const target = open(entry.file);
      return { target, spot: spotIn(target, entry, definition!.name) };
    }),
  ];
  assert.deepEqual(
    spots.map(({ target, spot }) => `${target.uri}: ${target.slice(spot.span)}`),
    markedWords(files),
  );
  if (selections !== undefined)
    assert.deepEqual(
      spots.map(({ target, spot }) => target.slice(spot.selection)),
      selections,
    );
}

const WELLS = `=== wells.resolution
66/102. Village wells

The General Assembly,

Noting the state of the wells,

1. Requests a report;

2. Decides to act.
`;

describe('definition of a citation', () => {
  it('is the head of the cited text, in the language of the citation', () => {
    checkDefinition(
      `=== en.resolution
⟦66/102. Village wells

The General Assembly,

1. Requests a report.⟧
=== fr.resolution
66/102. Puits de village

L’Assemblée générale,

1. Demande un rapport.
=== draft.resolution
The General Assembly,

Recalling its resolution 66/1‸02 of 9 December 2011,

1. Decides to act.
`,
      ['Village wells'],
    );
  });

  it('is another language version where its own is missing', () => {
    checkDefinition(
      `=== ru.resolution
66/102. Сельские колодцы

Генеральная Ассамблея,

1. просит представить доклад.
=== en.resolution
⟦66/102. Village wells

The General Assembly,

1. Requests a report.⟧
=== draft.resolution
大会，

回顾其2011年12月9日第66/1‸02号决议，

1. 决定采取行动。
`,
    );
  });

  it('is the cited paragraph, item or annex where one is cited, wherever in the citation the reader points', () => {
    const cited = (body: string, draft: string) =>
      checkDefinition(`=== wells.resolution\n66/102. Wells\n\n${body}\n=== draft.resolution\n${draft}\n`);
    const wells =
      'The General Assembly,\n\n1. Requests:\n\n(a) A;\n\n(b) B;\n\n⟦2. Decides:\n\n(a) C;\n\n(b) D.⟧';
    cited(wells, 'The General Assembly,\n\nRecalling paragraph ‸2 of its resolution 66/102,\n\n1. Acts.');
    cited(wells, 'The General Assembly,\n\nRecalling paragraph 2 of its resolution 66/1‸02,\n\n1. Acts.');
    cited(wells, 'The General Assembly,\n\nRecalling its resolution 66/102, para. ‸2,\n\n1. Acts.');
    cited(
      'The General Assembly,\n\n1. Requests:\n\n(a) A;\n\n⟦(b) B;⟧\n\n2. Decides.',
      'The General Assembly,\n\nRecalling paragraph 1 (‸b) of its resolution 66/102,\n\n1. Acts.',
    );
    cited(
      'The General Assembly,\n\n1. Adopts the rules.\n\nAnnex I\n\nRules\n\n⟦Annex II\n\nForms⟧',
      'The General Assembly,\n\nRecalling annex ‸II to its resolution 66/102,\n\n1. Acts.',
    );
    // Of several paragraphs the one that the reader points at.
    cited(
      'The General Assembly,\n\n1. Requests a;\n\n2. Requests b;\n\n⟦3. Decides.⟧',
      'The General Assembly,\n\nRecalling paragraphs 1 and ‸3 of its resolution 66/102,\n\n1. Acts.',
    );
  });

  it('is the cited paragraph in every language', () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        'L’Assemblée générale,\n\n1. Prie a ;\n\n⟦2. Décide b.⟧',
        'L’Assemblée générale,\n\nRappelant le paragraphe ‸2 de sa résolution 66/102,\n\n1. Décide.',
      ],
      [
        'La Asamblea General,\n\n1. Solicita a;\n\n⟦2. Decide b.⟧',
        'La Asamblea General,\n\nRecordando el párrafo ‸2 de su resolución 66/102,\n\n1. Decide.',
      ],
      [
        'Генеральная Ассамблея,\n\n1. просит a;\n\n⟦2. постановляет b.⟧',
        'Генеральная Ассамблея,\n\nссылаясь на пункт ‸2 своей резолюции 66/102,\n\n1. просит.',
      ],
      [
        'إن الجمعية العامة،\n\n١ - تطلب كذا؛\n\n⟦٢ - تقرر كذا.⟧',
        'إن الجمعية العامة،\n\nإذ تشير إلى الفقرة ‸2 من قرارها 66/102،\n\n1 - تقرر كذا.',
      ],
      [
        '大会，\n\n1. 请秘书长报告；\n\n⟦2. 决定采取行动。⟧',
        '大会，\n\n回顾其第66/102号决议第‸2段，\n\n1. 决定采取行动。',
      ],
    ];
    for (const [body, draft] of cases)
      checkDefinition(`=== wells.resolution\n66/102. A\n\n${body}\n=== draft.resolution\n${draft}\n`);
  });

  it('is the head where the text has no such paragraph', () => {
    checkDefinition(
      '=== a.resolution\n⟦66/102. Wells\n\nThe General Assembly,\n\n1. Acts.⟧\n=== b.resolution\nThe General Assembly,\n\nRecalling paragraph 9 of its resolution 66/1‸02,\n\n1. Acts.\n',
      ['Wells'],
    );
  });

  it('is a text of the same file, too, and every copy', () => {
    checkDefinition(
      `=== both.resolution
⟦66/102. Village wells

The General Assembly,

1. Requests a report.⟧

66/103. Town wells

The General Assembly,

Recalling its resolution 66/10‸2,

1. Requests a report.
=== copy.resolution
⟦66/102. Village wells

The General Assembly,

1. Requests a report.⟧
`,
    );
  });

  it('is told by the body whose it is', () => {
    checkDefinition(
      `=== council.resolution
⟦19/5. Safe wells

The Human Rights Council,

1. Requests a report.⟧
=== commission.resolution
19/5. Crime at wells

The Commission on Crime Prevention and Criminal Justice,

1. Requests a report.
=== draft.resolution
The General Assembly,

Recalling Human Rights Council resolution 19/‸5,

1. Decides to act.
`,
    );
  });

  it('is nothing where the library lacks the text, and between citations', () => {
    checkDefinition(
      `=== draft.resolution\nThe General Assembly,\n\nRecalling resolution 70/‸1,\n\n1. Acts.\n`,
    );
    checkDefinition(
      `${WELLS.replace('wells', 'w')}=== draft.resolution\nThe General Assembly,\n\nRec‸alling resolution 66/102,\n`,
    );
  });
});

describe('definition within a text', () => {
  it('leads from a footnote mark to its text and back', () => {
    checkDefinition(
      '=== a.resolution\nThe General Assembly,\n\nNoting the wells,[^‸1]\n\n1. Acts.\n\n⟦[^1]: See the report.⟧\n',
    );
    checkDefinition(
      '=== a.resolution\nThe General Assembly,\n\nNoting wells⟦[^1]⟧ and pumps,⟦[^1]⟧\n\n1. Acts.\n\n[^‸1]: See.\n',
    );
    checkDefinition('=== a.resolution\n大会，\n\n注意到水井，‸¹\n\n1. 采取行动。\n\n⟦¹ 见报告。⟧\n');
  });

  it('leads to paragraphs, items and annexes of the text', () => {
    checkDefinition(
      '=== a.resolution\nThe General Assembly,\n\n⟦1. Requests a;⟧\n\n2. Decides, as in paragraph ‸1 above, to act.\n',
      ['1.'],
    );
    checkDefinition(
      '=== a.resolution\nL’Assemblée générale,\n\n⟦1. Prie a ;⟧\n\n2. Décide, comme au paragraphe ‸1 ci-dessus, d’agir.\n',
    );
    checkDefinition(
      '=== a.resolution\nLa Asamblea General,\n\n1. Solicita:\n\na) A;\n\n⟦b) B;⟧\n\n2. Decide, según el párrafo 1 ‸b) supra, actuar.\n',
    );
    checkDefinition(
      '=== a.resolution\nГенеральная Ассамблея,\n\n1. постановляет согласно пункту ‸2 ниже;\n\n⟦2. просит a.⟧\n',
    );
    checkDefinition(
      '=== a.resolution\nإن الجمعية العامة،\n\n⟦١ - تطلب كذا؛⟧\n\n٢ - تقرر، عملا بالفقرة ‸١ أعلاه، كذا.\n',
    );
    checkDefinition('=== a.resolution\n大会，\n\n⟦1. 请秘书长报告；⟧\n\n2. 决定根据上文第‸1段采取行动。\n');
    checkDefinition(
      '=== a.resolution\nThe General Assembly,\n\n1. Adopts the rules in annex ‸II to the present resolution.\n\nAnnex I\n\nForms\n\n⟦Annex II\n\nRules⟧\n',
      ['Annex II'],
    );
  });

  it('stays inside a draft that another text recommends', () => {
    checkDefinition(
      '=== a.resolution\nThe Economic and Social Council,\n\n1. Recommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\n⟦1. Requests a;⟧\n\n2. Decides, as in paragraph ‸1 above, to act.\n',
    );
  });

  it('is nothing where the text has no such paragraph', () => {
    checkDefinition(
      '=== a.resolution\nThe General Assembly,\n\n1. Decides, as in paragraph ‸7 below, to act.\n',
    );
  });

  it('stays at the head and at labels', () => {
    checkDefinition('=== a.resolution\n⟦66/1‸02. Wells\n\nThe General Assembly,\n\n1. Acts.⟧\n', ['Wells']);
    checkDefinition('=== a.resolution\nThe General Assembly,\n\n⟦1‸. Acts.⟧\n', ['1.']);
  });
});
