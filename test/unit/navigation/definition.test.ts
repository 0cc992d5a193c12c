import assert from 'node:assert/strict';
import { definitionAt, spotIn } from '../../../server/src/core/index.ts';
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

  it('stays at the head and at labels', () => {
    checkDefinition('=== a.resolution\n⟦66/1‸02. Wells\n\nThe General Assembly,\n\n1. Acts.⟧\n', ['Wells']);
    checkDefinition('=== a.resolution\nThe General Assembly,\n\n⟦1‸. Acts.⟧\n', ['1.']);
  });
});
