import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprintsOf } from '../../server/src/cli/fingerprints.ts';
import {
  Checker,
  Document,
  type Finding,
  type LanguageCode,
  type TextEdit,
} from '../../server/src/core/index.ts';
import { planted, textsToBreak } from './planted.ts';

/** Of equal findings it says which; they are as good as one another. */
const ORDINAL = / \| \d+$/;

interface Known {
  readonly finding: Finding;
  readonly fingerprint: string;
}

const checker = new Checker();

function knownIn(document: Document): Known[] {
  const findings = checker.check(document);
  const fingerprints = fingerprintsOf(document, findings);
  return findings.map((finding, index) => ({
    finding,
    fingerprint: fingerprints[index]!.replace(ORDINAL, ''),
  }));
}

describe('the fingerprint of a finding', () => {
  const texts = textsToBreak();

  const holds = (property: (document: Document, at: number) => void, faults = /./) =>
    fc.assert(
      fc.property(planted(texts, faults), fc.nat(), ({ text }, at) => property(Document.open(text), at)),
      { numRuns: 100, seed: 1 },
    );

  /** What is found before and after the edits by the same rule at the same place has the same fingerprint. */
  function checkKept(
    document: Document,
    edits: readonly TextEdit[],
    isElsewhere = (_: Finding) => true,
  ): void {
    const edited = document.edit([...edits].reverse(), 1);
    const moved = (offset: number) =>
      edits.reduce(
        (to, { span, text }) => (span.end <= offset ? to + text.length - (span.end - span.start) : to),
        offset,
      );
    const after = knownIn(edited);
    for (const { finding, fingerprint } of knownIn(document)) {
      if (!isElsewhere(finding)) continue;
      const start = moved(finding.span.start);
      const same = after.filter(
        ({ finding: { code, span } }) => code === finding.code && span.start === start,
      );
      if (same.length === 1) assert.equal(same[0]!.fingerprint, fingerprint);
    }
  }

  it('stays when a paragraph is put in', () =>
    holds((document, at) => {
      const paragraphs = document.resolutions.flatMap(({ language, preambular }) =>
        preambular.map(({ span: { start } }) => ({
          span: { start, end: start },
          text: PARAGRAPHS[language],
        })),
      );
      const chosen = paragraphs[at % paragraphs.length];
      if (chosen !== undefined) checkKept(document, [chosen]);
    }));

  it('stays when another paragraph is mended', () =>
    holds((document, at) => {
      const findings = checker.check(document);
      const mended = findings[at % findings.length];
      const edits = mended?.fixes[0]?.edits ?? [];
      const gap = (finding: Finding) =>
        document.slice({
          start: Math.min(finding.span.end, mended!.span.end),
          end: Math.max(finding.span.start, mended!.span.start),
        });
      checkKept(document, edits, (finding) => gap(finding).includes('\n\n'));
    }));

  it('stays when marks, spaces and capitals beside it are mended', () => {
    const found = (text: string) => knownIn(Document.open(text)).map(({ fingerprint }) => fingerprint);
    const text = (paragraph: string) =>
      `The General Assembly,\n\nRecalling its resolution 70/1,\n\n${paragraph}\n\n1. Decides to remain seized of the matter.\n`;
    const [one] = found(text('Noting the Wells of the villages;'));
    assert.match(one!, /^preamble\/ends-with-comma \| /);
    for (const paragraph of [
      'Noting the wells of the villages;',
      'Noting the wells,  of the villages;',
      '*Noting* the wells of\nthe   villages;',
      '*Noting* the wells of the villages.',
    ])
      assert.ok(found(text(paragraph)).includes(one!), paragraph);
  });

  it('stays when lines are wrapped, wherever the rules find the same then', () =>
    holds((document) => {
      const wrapped = document.text().replace(/^.{60,}$/gm, (line) => line.replace(/(.{40,60}) /g, '$1\n'));
      const [before, after] = [document, Document.open(wrapped)].map(knownIn);
      for (const code of new Set(before!.map(({ finding }) => finding.code))) {
        const [was, is] = [before!, after!].map((known) =>
          known.filter(({ finding }) => finding.code === code).map(({ fingerprint }) => fingerprint),
        );
        if (was!.length === is!.length) assert.deepEqual(is!, was!);
      }
    }, /^mark|number/));
});

/** A preambular paragraph of each language, with the blank line after it. */
const PARAGRAPHS: Readonly<Record<LanguageCode, string>> = {
  en: 'Bearing in mind the worth of ferries to small islands,\n\n',
  fr: 'Ayant à l’esprit l’utilité des bacs pour les petites îles,\n\n',
  es: 'Teniendo presente la utilidad de los transbordadores para las islas pequeñas,\n\n',
  ru: 'принимая во внимание пользу паромов для малых островов,\n\n',
  ar: 'وإذ تضع في اعتبارها فائدة العبارات للجزر الصغيرة،\n\n',
  zh: '铭记渡船对小岛屿的用处，\n\n',
};
