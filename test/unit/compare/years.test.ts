import assert from 'node:assert/strict';
import { compareTexts } from '../../../server/src/core/comparing.ts';
import { marked } from '../../fixtures.ts';
import { versionOf } from './draft-versions.ts';

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly preamble?: readonly string[];
  readonly operative?: readonly string[];
  readonly closing?: string;
}

function text({
  head = '',
  body = 'The General Assembly,',
  preamble = [],
  operative = [],
  closing = '',
}: Parts) {
  const paragraphs = [...operative, 'Decides to remain seized of the matter.'].map(
    (each, at) => `${at + 1}. ${each}`,
  );
  return `${[head, body, ...preamble, ...paragraphs, closing].filter((each) => each !== '').join('\n\n')}\n`;
}

const OLD = { head: '79/12. Village wells', closing: '50th plenary meeting\n5 December 2024' };
const NEW = { head: '80/14. Village wells', closing: '52nd plenary meeting\n8 December 2025' };
const RECALLING = ['Recalling its resolution 79/12 of 5 December 2024,'];

/** What is said of the new text: code and words; checks that these stand where it has brackets. */
function said(old: Parts, next: Parts): readonly string[] {
  const { text: source, spans } = marked(text(next));
  const { kind, rows, problems } = compareTexts([versionOf(text(old)), versionOf(source)], {
    openings: null,
  });
  assert.equal(kind, 'years');
  const found = [...problems, ...rows.flatMap((row) => row.problems)];
  assert.deepEqual(
    found.map(({ span }) => span),
    spans.map(({ start, end }) => ({ start, end })),
  );
  return found.map(({ code, span }) => `${code} ${source.slice(span!.start, span!.end)}`);
}

describe('resolutions of two years', () => {
  it('name what was to come and is none any more', () => {
    const agenda = (session: string): string =>
      `Decides to include in the provisional agenda of its ${session} session the item entitled “Village wells”;`;
    assert.deepEqual(
      said(
        { ...OLD, operative: ['Requests a report at its eightieth session;', agenda('eightieth')] },
        {
          ...NEW,
          preamble: RECALLING,
          operative: ['Requests a report at its ⟦eightieth⟧ session;', agenda('⟦eightieth⟧')],
        },
      ),
      ['years/session eightieth', 'years/session eightieth'],
    );
  });

  it('are silent of sessions before, and of those still to come', () => {
    const operative = [
      'Recalls what it decided at its seventy-fifth session;',
      'Requests a review at its eighty-fifth session;',
    ];
    assert.deepEqual(said({ ...OLD, operative }, { ...NEW, preamble: RECALLING, operative }), []);
  });

  it('are silent of spans of years, of years beside new words, and of those still to come', () => {
    assert.deepEqual(
      said(
        {
          ...OLD,
          operative: [
            'Adopts the plan for 2025–2028;',
            'Welcomes the forum of wells to be held in 2025;',
            'Invites States to count their wells by 2030;',
          ],
        },
        {
          ...NEW,
          preamble: RECALLING,
          operative: [
            'Adopts the plan for 2025–2028;',
            'Welcomes the forum of wells held in 2025;',
            'Invites States to count their wells by 2030;',
          ],
        },
      ),
      [],
    );
  });

  it('tell of a title that still names the year', () => {
    assert.deepEqual(
      said(
        { ...OLD, head: '79/12. Programme of wells for 2025' },
        { ...NEW, head: '80/14. Programme of wells for ⟦2025⟧', preamble: RECALLING },
      ),
      ['years/date 2025'],
    );
  });

  it('find last year’s report in a footnote, by the paragraph that calls it', () => {
    const parts = (symbol: string): Parts => ({
      preamble: [...RECALLING, 'Having considered the report of the Secretary-General,[^1]'],
      closing: `52nd plenary meeting\n8 December 2025\n\n[^1]: ${symbol}.`,
    });
    assert.deepEqual(said({ ...OLD, ...parts('A/79/40') }, { ...NEW, ...parts('⟦A/79/40⟧') }), [
      'years/report A/79/40',
    ]);
    const other = parts('A/79/40').preamble!.map((each) =>
      each.replace('Having considered', 'Bearing in mind'),
    );
    assert.deepEqual(
      said(
        { ...OLD, ...parts('A/79/40'), preamble: other },
        { ...NEW, ...parts('A/79/40'), preamble: other },
      ),
      [],
    );
  });

  it('take years of bodies that number by them', () => {
    const council = 'The Economic and Social Council,';
    const operative = (year: string): readonly string[] => [`Requests a report for its ${year} session;`];
    assert.deepEqual(
      said(
        { head: '2024/7. Village wells', body: council, operative: operative('2025') },
        { head: '2025/9. Village wells', body: council, operative: operative('⟦2025⟧') },
      ),
      ['years/date 2025'],
    );
  });

  it('miss last year’s resolution only where the one before it is recalled', () => {
    const recalling = (...numbers: readonly string[]): Parts => ({
      preamble: [`Recalling its resolutions ${numbers.join(' and ')},`],
    });
    const old = { ...OLD, ...recalling('70/1', '78/9') };
    assert.deepEqual(said(old, { ...NEW, ...recalling('70/1', '⟦78/9⟧') }), ['years/previous 78/9']);
    assert.deepEqual(said(old, { ...NEW, ...recalling('70/1', '79/12') }), []);
    const older = { preamble: ['Recalling its resolution 70/1,'] };
    assert.deepEqual(said({ ...OLD, ...older }, { ...NEW, ...older }), []);
  });

  it('are silent where the second text is the earlier one', () => {
    const operative = ['Requests a report at its eightieth session;'];
    assert.deepEqual(said({ ...NEW, operative }, { ...OLD, operative }), []);
  });

  it('are told by the session of a draft', () => {
    const operative = ['Requests a report at its eighty-first session;'];
    const draft = { head: 'A/81/L.9\n\nVillage wells' };
    const { kind } = compareTexts(
      [versionOf(text({ ...OLD, operative })), versionOf(text({ ...draft, operative }))],
      { openings: null },
    );
    assert.equal(kind, 'years');
  });

  it('are none where the second is a draft of the first', () => {
    const draft = (head: string): ReturnType<typeof versionOf> => versionOf(text({ head }));
    const kinds = [
      ['A/80/L.9\n\nWells', 'A/80/L.9/Rev.1\n\nWells'],
      ['A/80/L.9\n\nWells', '80/14. Wells'],
      ['80/14. Wells', '80/14. Village wells'],
      ['', '80/14. Wells'],
    ].map(([old, next]) => compareTexts([draft(old!), draft(next!)], { openings: null }).kind);
    assert.deepEqual(kinds, ['drafts', 'drafts', 'drafts', 'drafts']);
  });

  it('are not reported where comments or levels silence it', () => {
    const operative = ['Requests a report at its eightieth session;'];
    const versions = [versionOf(text({ ...OLD, operative })), versionOf(text({ ...NEW, operative }))];
    const { rows } = compareTexts(versions, {
      openings: null,
      settings: { rules: { 'years/session': 'off' } },
    });
    assert.deepEqual(
      rows.flatMap(({ problems }) => problems),
      [],
    );
  });
});
