import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { akomaNtosoToText } from '../../../server/src/core/akn/index.ts';

/** Published files, each beside the plain text made from it; kept beside the repository, not in it. */
const corpus = resolve('../shared/corpus');

/** What the plain texts leave out: attachments, and raised letters (the "o" of "no"). */
function asPlain(xml: string): string {
  return xml.replace(/<attachments>[\s\S]*<\/attachments>/, '').replace(/<sup>[\s\S]*?<\/sup>/g, '');
}

describe('reading published Akoma Ntoso files', () => {
  it('gives the plain texts made from them', function () {
    if (!existsSync(corpus)) {
      console.log(`      no texts at ${corpus}: skipped`);
      this.skip();
    }
    this.timeout(60_000);
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.akn.xml'),
    );
    const different = files.filter((name) => {
      const plain = readFileSync(join(corpus, name.replace(/\.akn\.xml$/, '.txt')), 'utf8');
      return akomaNtosoToText(asPlain(readFileSync(join(corpus, name), 'utf8')))?.text !== plain;
    });
    // Left: two texts whose headings inside lists the plain texts drop or set before their numbers.
    assert.ok(
      different.every((name) => /S_RES_25(?:51|56)-2020/.test(name)),
      different.join(', '),
    );
    assert.ok(different.length <= files.length * 0.015, `${different.length} of ${files.length}`);
  });
});
