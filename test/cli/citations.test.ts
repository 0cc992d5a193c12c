import assert from 'node:assert/strict';
import { assertFits, assertRefused, Desk } from './run.ts';

const WELLS = `66/102. Village "wells" \\ pumps

The General Assembly,

Noting the state of the wells,

1. Requests a report;

2. Decides to act.
`;

const DRAFT = `The General Assembly,

Recalling its resolutions 66/102 of 9 December 2011 and 66/103 of 9 December 2011,

Recalling also decision 1/CP.21 of the Conference of the Parties,[^1]

1. Decides to act.

[^1]: See A/66/461.
`;

interface Output {
  readonly file: string;
  readonly citations: readonly {
    readonly text: string;
    readonly number: string | null;
    readonly symbol: string | null;
    readonly target: unknown;
    readonly problems: readonly string[];
  }[];
}

describe('chapeau citations', () => {
  const desk = new Desk();
  before(() => {
    desk.write('library/wells.resolution', WELLS);
    desk.write('draft.resolution', DRAFT);
  });
  after(() => desk.clear());

  const read = (args: readonly string[], input = ''): readonly Output[] => {
    const { out, err } = desk.run(['citations', '--format', 'json', ...args], input);
    assert.equal(err, '');
    const output = JSON.parse(out);
    assertFits('schemas/citations.schema.json', output);
    return output;
  };

  it('prints JSON as its schema says, with what each citation leads to', () => {
    const [{ file, citations } = assert.fail()] = read(['draft.resolution', '--library', 'library']);
    assert.equal(file, 'draft.resolution');
    assert.deepEqual(
      citations.map(({ number, symbol }) => number ?? symbol),
      ['66/102', '66/103', '1/CP.21', '1', 'A/66/461'],
    );
    assert.equal(citations[1]!.text, '66/103 of 9 December 2011');
    assert.deepEqual(
      citations.map(({ target }) => target),
      [
        {
          file: 'library/wells.resolution',
          range: { start: { line: 0, character: 0 }, end: { line: 8, character: 18 } },
        },
        { url: 'https://docs.un.org/en/A/RES/66/103' },
        null,
        {
          file: 'draft.resolution',
          range: { start: { line: 8, character: 0 }, end: { line: 8, character: 19 } },
        },
        { url: 'https://docs.un.org/en/A/66/461' },
      ],
    );
  });

  it('follows citations among the PATHs, and from standard input', () => {
    const [draft = assert.fail()] = read(['draft.resolution', 'library/wells.resolution']);
    assert.ok(JSON.stringify(draft.citations[0]!.target).includes('"library/wells.resolution"'));
    const [typed = assert.fail()] = read(
      ['-', '--stdin-filepath', 'typed.resolution', '--library', 'library'],
      DRAFT,
    );
    assert.equal(typed.file, 'typed.resolution');
    assert.ok(JSON.stringify(typed.citations[0]!.target).includes('"library/wells.resolution"'));
  });

  it('follows references within the text to the paragraph, annex or note', () => {
    const text =
      '大会，\n\n注意到水井，[^1]\n\n1. 请秘书长报告；\n\n2. 决定根据上文第1段和本决议附件二行动。\n\n附件一\n\n规则\n\n附件二\n\n表格\n\n[^1]: 见报告。\n';
    const [{ citations } = assert.fail()] = read(['-', '--stdin-filepath', 'a.resolution'], text);
    const lines = citations.map(({ number, target }) => {
      const { file, range } = target as { file: string; range: { start: { line: number } } };
      return [number, file, range.start.line];
    });
    assert.deepEqual(lines, [
      ['1', 'a.resolution', 16],
      ['1', 'a.resolution', 4],
      ['二', 'a.resolution', 12],
    ]);
  });

  it('gives the same citations in an outline', () => {
    const { out } = desk.run(['outline', '--format', 'json', 'draft.resolution', '--library', 'library']);
    const [{ citations }] = JSON.parse(out);
    assertFits('schemas/outline.schema.json', JSON.parse(out));
    assert.deepEqual(citations, read(['draft.resolution', '--library', 'library'])[0]!.citations);
  });

  it('says which rules report a citation, and fails on errors', () => {
    desk.write('chapeau.config.json', '{ "rules": { "citation/doubtful-date": "error" } }');
    desk.write('faulty.resolution', DRAFT.replace('9 December 2011 and', '8 December 2011 and'));
    const { status, out } = desk.run(['citations', '--format', 'json', 'faulty.resolution']);
    const [{ citations }] = JSON.parse(out);
    assert.deepEqual([status, citations[0].problems], [1, ['citation/doubtful-date']]);
    assert.equal(desk.run(['citations', 'draft.resolution']).status, 0);
  });

  it('prints a list for people', () => {
    const { out } = desk.run(['citations', 'draft.resolution', '--library', 'library']);
    assert.ok(
      out.startsWith(
        'draft.resolution\n  3:11 its resolutions 66/102 of 9 December 2011\n    GA resolution 66/102 2011-12-09 → library/wells.resolution:1:1\n',
      ),
      out,
    );
    assert.ok(out.endsWith('\n5 citations; the text is at hand for 2.\n'), out);
  });

  it('prints a graph of who cites whom', () => {
    const { out } = desk.run(['citations', '--format', 'dot', 'draft.resolution', '--library', 'library']);
    const lines = out.trimEnd().split('\n');
    assert.deepEqual([lines[0], lines.at(-1)], ['digraph citations {', '}']);
    for (const line of lines.slice(1, -1))
      assert.match(
        line,
        /^ {2}(?:rankdir=LR|node \[shape=box\]|"(?:[^"\\]|\\.)*"(?: -> "(?:[^"\\]|\\.)*"| \[label="(?:[^"\\]|\\.)*"(?:, style=dashed)?\]));$/,
      );
    assert.ok(out.includes('  "GA/66/102" [label="66/102\\nVillage \\"wells\\" \\\\ pumps"];\n'), out);
    assert.ok(out.includes('  "draft.resolution#1" -> "GA/66/102";\n'), out);
    assert.ok(out.includes('  "GA/66/103" [label="GA/66/103", style=dashed];\n'), out);
  });

  it('tells of files that hold the same text', () => {
    desk.write('twice/one.resolution', WELLS);
    desk.write('twice/two.resolution', WELLS.replace('Decides to act', 'Decides to wait'));
    const { status, err } = desk.run(['citations', 'draft.resolution', '--library', 'twice']);
    assert.equal(status, 0);
    assert.equal(
      err,
      'chapeau: GA/66/102 (en) is in several files, with different texts: twice/one.resolution, twice/two.resolution\n',
    );
  });

  it('wants a PATH and folders that are there', () => {
    assertRefused(desk.run(['citations']), /citations: name a file/);
    assertRefused(desk.run(['citations', 'none.resolution']), /none\.resolution: no such file or folder/);
    assertRefused(
      desk.run(['citations', 'draft.resolution', '--library', 'none']),
      /--library: none: no such file or folder/,
    );
  });
});
