import assert from 'node:assert/strict';
import {
  chainAt,
  citedBy,
  citersOf,
  highlightsAt,
  lensesOf,
  linksOf,
  referencesAt,
} from '../../../server/src/core/navigation.ts';
import { filesOf, markedWords } from './world.ts';

/** What refers to what stands at the cursor are the marked places; all files are open, or the one with the cursor alone. */
function checkReferences(source: string, includeDeclaration = false): void {
  for (const open of ['all', 'one']) {
    const files = filesOf(source);
    const { document, documents, cursor, references } = files;
    const opened = open === 'all' ? [...documents.values()] : [document];
    const options = { includeDeclaration, limit: 100 };
    const found = referencesAt(document, cursor, references, opened, options).map(({ file, range }) => {
      const target = documents.get(file)!;
      return `${file}: ${target.slice({ start: target.offsetAt(range.start), end: target.offsetAt(range.end) })}`;
    });
    assert.deepEqual(found.sort(), markedWords(files).sort(), open);
  }
}

/** The marked places say the same as the one at the cursor. */
function checkHighlights(source: string): void {
  const files = filesOf(`=== a.resolution\n${source}`);
  const { document, cursor } = files;
  const found = highlightsAt(document, cursor).map((span) => `a.resolution: ${document.slice(span)}`);
  assert.deepEqual(found, markedWords(files));
}

const CITING = `=== wells.resolution
66/102. Wells

The General Assembly,

1. Requests a;

2. Decides b.
`;

describe('references', () => {
  it('to a text are its citations in every file and language', () => {
    checkReferences(
      `${CITING}=== en.resolution
The General Assembly,

Recalling ⟦its resolution 66/1‸02⟧, and its resolution 66/103,

1. Reaffirms ⟦resolution 66/102 of 9 December 2011⟧.
=== zh.resolution
大会，

回顾⟦其2011年12月9日第66/102号决议⟧，

1. 决定采取行动。
`,
    );
  });

  it('to a text are found from its head', () => {
    checkReferences(
      `${CITING.replace('66/102', '66/1‸02')}=== fr.resolution
L’Assemblée générale,

Rappelant ⟦sa résolution 66/102⟧,

1. Décide.
`,
    );
  });

  it('to a paragraph are those to it and its items, here and elsewhere', () => {
    checkReferences(
      `=== wells.resolution
66/102. Wells

The General Assembly,

1‸. Requests:

(a) A;

2. Decides, as in ⟦paragraph 1 above⟧, b;

3. Recalls ⟦paragraph 1 (a) above⟧ and paragraph 2 above.
=== draft.resolution
The General Assembly,

Recalling paragraph 1 of ⟦its resolution 66/102⟧ and its resolution 66/102,

1. Acts.
`,
    );
  });

  it('to a cited paragraph are told from those to the text by where the reader points', () => {
    checkReferences(
      `${CITING}=== draft.resolution
The General Assembly,

Recalling paragraph ‸2 of ⟦its resolution 66/102⟧,

Recalling its resolution 66/102,

1. Acts.
`,
    );
  });

  it('to an annex and to a footnote are found from their headings and labels', () => {
    checkReferences(
      '=== a.resolution\nThe General Assembly,\n\n1. Adopts the rules in ⟦annex I to the present resolution⟧;\n\n2. Acts.\n\nAnnex ‸I\n\nRules\n',
    );
    checkReferences(
      '=== a.resolution\nThe General Assembly,\n\nNoting a⟦[^1]⟧ and b,⟦[^1]⟧\n\n1. Acts.\n\n[^‸1]: See.\n',
    );
  });

  it('take in the declaration where that is asked for', () => {
    checkReferences(
      '=== a.resolution\nThe General Assembly,\n\n⟦1.⟧ Requests a;\n\n2. Decides, as in ⟦paragraph ‸1 above⟧, to act.\n',
      true,
    );
  });
});

describe('highlights', () => {
  it('are the citations of the same text, and the references to the same part', () => {
    checkHighlights(
      'The General Assembly,\n\nRecalling its resolutions ⟦66/1‸02⟧ and 66/103,\n\n1. Reaffirms resolution ⟦66/102⟧.\n',
    );
    checkHighlights(
      'Генеральная Ассамблея,\n\n⟦1.⟧ просит a;\n\n2. постановляет согласно ⟦пункту ‸1 выше⟧.\n',
    );
    checkHighlights('大会，\n\n注意到水井，⟦‸¹⟧\n\n1. 采取行动。⟦¹⟧\n\n¹ 见报告。\n');
  });
});

describe('the chain of citations', () => {
  const source = `${CITING}=== other.resolution
66/103. Pumps

The General Assembly,

Recalling its resolution 66/102,

1. Acts.
=== draft.resolution
The General Assembly,

Recalling its resolutions 66/102, 66/1‸03 and 66/104, and resolution 66/102,

1. Acts.
`;

  it('leads from a citation to what the cited text cites, and to who cites it', () => {
    const { document, cursor, references, open } = filesOf(source);
    const text = chainAt(document, cursor, references)!;
    assert.deepEqual([text.name, text.title, text.file], ['66/103', 'Pumps', 'other.resolution']);
    const cited = citedBy(open(text.file), text, references);
    assert.deepEqual(
      cited.map((link) => [link.text.name, link.text.file, link.ranges.length]),
      [['66/102', 'wells.resolution', 1]],
    );
    const citers = citersOf(cited[0]!.text, references, 100);
    assert.deepEqual(
      citers.map((link) => [link.text.file, link.ranges.length]),
      [
        ['other.resolution', 1],
        ['draft.resolution', 2],
      ],
    );
  });

  it('knows a draft without a number by its symbol', () => {
    const { document, cursor, references } = filesOf(`=== draft.resolution
A/C.3/66/L.5

The General Assembly,

1. Acts.
=== report.resolution
The Economic and Social Council,

Noting the draft in A/C.3/66/‸L.5,

1. Acts.
`);
    const draft = chainAt(document, cursor, references)!;
    assert.deepEqual([draft.name, draft.file], ['A/C.3/66/L.5', 'draft.resolution']);
    assert.deepEqual(
      citersOf(draft, references, 10).map(({ text }) => text.file),
      ['report.resolution'],
    );
  });

  it('begins at the head of a draft, too, and shows what is not at hand where it is cited', () => {
    const { document, references } = filesOf(source);
    const draft = chainAt(document, 0, references)!;
    const cited = citedBy(document, draft, references);
    assert.deepEqual(
      cited.map(({ text }) => [text.name, text.file]),
      [
        ['66/102', 'wells.resolution'],
        ['66/103', 'other.resolution'],
        ['66/104', 'draft.resolution'],
      ],
    );
  });
});

describe('links', () => {
  it('are the citations that lead anywhere', () => {
    const { document, references } = filesOf(
      `${CITING}=== draft.resolution
La Asamblea General,‸

Recordando sus resoluciones 66/102 y 66/103, y la resolución 55/1 de la Comisión de Estupefacientes,

1. Decide, según el párrafo 1 supra, actuar.
`,
    );
    assert.deepEqual(
      linksOf(document, references).map(({ span, to, address }) => [document.slice(span), to, address]),
      [
        ['66/102', 'library', 'https://docs.un.org/es/A/RES/66/102'],
        ['66/103', 'address', 'https://docs.un.org/es/A/RES/66/103'],
      ],
    );
  });
});

describe('lenses', () => {
  it('stand at the head of a text that is cited elsewhere, and at none of its paragraphs', () => {
    const { documents, references } = filesOf(
      `${CITING}=== draft.resolution
The General Assembly,‸

Recalling its resolution 66/102, and paragraphs 2 and 7 of its resolution 66/102,

1. Acts.
`,
    );
    const wells = documents.get('wells.resolution')!;
    assert.deepEqual(
      lensesOf(wells, references).map(({ span, count }) => [wells.slice(span), count]),
      [['Wells', 1]],
    );
  });
});
