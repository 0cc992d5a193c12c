import assert from 'node:assert/strict';
import { besideExamples } from '../../../bench/in-memory-references.ts';
import { edited } from '../../../server/src/core/formatting.ts';
import { check, Document, LANGUAGES, RULES } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';
import { framed } from '../rules/frames.ts';
import { wordsOf } from './formatted.ts';

/** Rules whose fixes give other labels, and so other letters and figures, by the beginning of their codes. */
const LABELS = /^(?:numbering|annex)\/|^items\/(?:label|mixed|sequence)|^preamble\/label/;

describe('the fixes that formatting makes', () => {
  for (const rule of RULES) {
    if (!rule.typographic || LABELS.test(rule.code)) continue;
    it(`of ${rule.code} change no word`, () => {
      const beside = rule.beside === undefined ? null : besideExamples(rule.beside);
      for (const language of LANGUAGES) {
        const bad = rule.bad[language];
        if (bad === undefined) continue;
        const { text } = marked(framed(bad, rule, language));
        const settings = {
          ...(rule.profile && { profile: rule.profile }),
          rules: { [rule.code]: rule.severity },
        };
        const findings = check(Document.open(text), settings, beside).filter(
          ({ code }) => code === rule.code,
        );
        const edits = findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
        const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
        assert.ok(sorted.length > 0, `${language}: nothing is mended`);
        assert.equal(wordsOf(edited(text, sorted)), wordsOf(text), language);
      }
    });
  }
});
