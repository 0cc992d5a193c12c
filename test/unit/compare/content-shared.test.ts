// What is reported between the language versions of the shared texts, read in place.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../../bench/accuracy/corpus.ts';
import { differencesReport } from '../../../bench/accuracy/differences.ts';
import { compareVersions } from '../../../server/src/core/comparing.ts';
import { Document } from '../../../server/src/core/index.ts';
import { ALIGNED, versionsOf } from '../../versions.ts';

const SIX = '000_10d4078c946613b7.txt';
const ARABIC = '001_fdf3d5536ca819f2.txt';
const FRENCH = '002_46fbb1fe2b7df491.txt';

const shared = sharedFolder();

describe('differences between language versions of the shared texts', function () {
  this.timeout(240_000);

  /** Codes and the words that each is reported at. */
  function told(...names: readonly string[]): string[] {
    const versions = versionsOf(
      ...names.map((name) => Document.open(readFileSync(join(shared!, 'seeds', name), 'utf8'))),
    );
    return compareVersions(versions, { openings: ALIGNED })
      .rows.flatMap(({ problems }) => problems)
      .map(({ code, version, span }) => `${code} ${versions[version!]!.document.slice(span!)}`);
  }

  before(function () {
    if (shared === null || !existsSync(join(shared, 'seeds', SIX))) {
      console.log('The shared texts are not beside this checkout: nothing to compare.');
      this.skip();
    }
  });

  it('are none in the file that holds six of them', () => {
    assert.deepEqual(told(SIX), []);
  });

  it('are one opening in the Arabic and French versions', () => {
    assert.deepEqual(told(ARABIC, FRENCH), ['versions/opening Rappelle']);
  });

  it('are false at most once in five adopted resolutions', async () => {
    const { resolutions, all, confirmed } = await differencesReport(shared!);
    assert.ok(confirmed >= 80, `${confirmed} of those that a person has confirmed`);
    assert.ok(5 * (all - confirmed) <= resolutions, `${all - confirmed} of ${resolutions} resolutions`);
  });
});
