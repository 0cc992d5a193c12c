// What a checker knows beside the text: told later, told again, and gone.
import assert from 'node:assert/strict';
import { references } from '../../../bench/in-memory-references.ts';
import { Checker, Document } from '../../../server/src/core/index.ts';

const TEXT = `The General Assembly,

Recalling its resolution 66/102 of 19 December 2011 on lighthouses,

1. Requests the Secretary-General to list the wells;

2. Encourages cities to plant a tree beside every well.
`;

const CLOSING = '\n91st plenary meeting\n18 June 2026\n';

const KNOWN = references({ known: [{ body: 'GA', number: '66/102', date: '2011-12-09' }] });

describe('a checker', () => {
  const codes = (checker: Checker, document: Document) => checker.check(document).map(({ code }) => code);

  it('judges again when it is told more', () => {
    const checker = new Checker();
    const document = Document.open(TEXT);
    assert.deepEqual(codes(checker, document), []);
    checker.consult(KNOWN);
    assert.deepEqual(codes(checker, document), ['citation/wrong-date']);
    checker.consult(null);
    assert.deepEqual(codes(checker, document), []);
  });

  it('judges again when what it consults has grown', () => {
    const checker = new Checker();
    const document = Document.open(TEXT);
    checker.consult(references({}, 1));
    assert.deepEqual(codes(checker, document), []);
    checker.consult({ ...KNOWN, generation: 2 });
    assert.deepEqual(codes(checker, document), ['citation/wrong-date']);
  });

  it('judges again the resolutions that begin and end in one page', () => {
    const checker = new Checker();
    const document = Document.open(
      [TEXT, TEXT.replace('19 December', '9 December'), TEXT].map((text) => `${text}${CLOSING}`).join('\n'),
    );
    assert.deepEqual(codes(checker, document), []);
    checker.consult(KNOWN);
    assert.deepEqual(codes(checker, document), ['citation/wrong-date', 'citation/wrong-date']);
  });

  it('keeps what it found while the words between change', () => {
    const checker = new Checker();
    checker.consult(KNOWN);
    const document = Document.open(TEXT);
    const at = TEXT.indexOf('lighthouses');
    checker.check(document);
    const [finding] = checker.check(document.edit([{ span: { start: at, end: at }, text: 'tall ' }], 1));
    assert.equal(finding?.code, 'citation/wrong-date');
  });

  it('says whether the text cites anything', () => {
    const checker = new Checker();
    checker.check(Document.open(TEXT));
    assert.equal(checker.cites, true);
    checker.check(Document.open(TEXT.replace('resolution 66/102 of 19 December 2011', 'earlier work')));
    assert.equal(checker.cites, false);
  });

  it('points into the cited text', () => {
    const cited = `66/102. Lighthouses\n\n${TEXT.replace('resolution 66/102 of 19 December 2011', 'earlier work')}\n83rd plenary meeting\n9 December 2011\n`;
    const checker = new Checker();
    checker.consult(references({ texts: { 'file:///library/a.resolution': cited } }));
    const [finding] = checker.check(Document.open(TEXT));
    assert.equal(finding?.code, 'citation/date-in-library');
    assert.deepEqual(finding.related?.[0]?.elsewhere, {
      file: 'file:///library/a.resolution',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
  });
});
