import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../../bench/accuracy/corpus.ts';
import { versionsReport } from '../../../bench/accuracy/versions.ts';
import { type AlignedRow, alignVersions, type Version } from '../../../server/src/core/comparing.ts';
import { Document } from '../../../server/src/core/index.ts';

const SIX = '000_10d4078c946613b7.txt';
const ARABIC = '001_fdf3d5536ca819f2.txt';
const FRENCH = '002_46fbb1fe2b7df491.txt';

const shared = sharedFolder();

/** How many rows of each role there are. */
function counts(rows: readonly AlignedRow[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { role } of rows) found[role] = (found[role] ?? 0) + 1;
  return found;
}

const isEven = ({ cells, isMoved }: AlignedRow): boolean =>
  isMoved === undefined &&
  cells.every((cell) => cell?.units.length === 1 && cell.units[0]!.index === cells[0]!.units[0]!.index);

describe('versions of adopted resolutions', function () {
  this.timeout(300_000);

  function seed(name: string): readonly Version[] {
    const document = Document.open(readFileSync(join(shared!, 'seeds', name), 'utf8'));
    return document.resolutions.map((resolution) => ({ document, resolution }));
  }

  before(function () {
    if (shared === null || !existsSync(join(shared, 'seeds', SIX))) {
      console.log('The shared texts are not beside this checkout: nothing to align.');
      this.skip();
    }
  });

  it('are aligned in a file that holds six of them', () => {
    const versions = seed(SIX);
    assert.equal(versions.length, 6);
    const rows = alignVersions(versions);
    assert.deepEqual(counts(rows), { title: 1, preambular: 9, operative: 3 });
    assert.ok(rows.every(isEven));
  });

  it('are aligned in two files, with annex, items and notes', () => {
    const rows = alignVersions([...seed(FRENCH), ...seed(ARABIC)]);
    assert.deepEqual(counts(rows), {
      title: 1,
      preambular: 2,
      operative: 2,
      annex: 1,
      item: 14,
      footnote: 2,
    });
    assert.ok(rows.every(isEven));
  });

  it('find nearly all their partners', () => {
    for (const { folder, reading, right, all } of versionsReport(shared!, ['text']).figures)
      assert.ok(right >= 0.99 * all, `${folder}, ${reading}: ${right} of ${all}`);
  });
});
