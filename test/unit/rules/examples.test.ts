// Each rule's own examples: a bad one draws this rule alone, at the brackets, and its fix makes the good one. Those of
// rules on versions hold two of them, which are compared; those of rules on amendments a draft and what amends it.
import assert from 'node:assert/strict';
import { besideExamples } from '../../../bench/in-memory-references.ts';
import {
  check,
  Document,
  type Finding,
  LANGUAGES,
  RULES,
  type Rule,
  type Settings,
} from '../../../server/src/core/index.ts';
import { misfitsIn } from '../../amended.ts';
import { marked } from '../../fixtures.ts';
import { differencesIn } from '../../versions.ts';
import { framed } from './frames.ts';

for (const rule of RULES) {
  describe(rule.code, () => {
    const beside = rule.beside === undefined ? null : besideExamples(rule.beside);
    const found = (text: string): readonly Finding[] =>
      rule.scope === 'versions'
        ? differencesIn(Document.open(text))
        : rule.scope === 'amendments'
          ? misfitsIn(text)
          : check(Document.open(text), settingsOf(rule), beside);
    const languages = rule.languages === 'all' ? LANGUAGES : rule.languages;
    for (const language of languages) {
      const bad = rule.bad[language];
      const good = rule.good[language];

      it(`has examples in ${language}`, () => {
        assert.ok(bad?.includes('⟦') && good, 'one bad, with brackets, and one good');
      });

      it(`finds the bad example in ${language}`, () => {
        const { text, spans } = marked(framed(bad!, rule, language));
        const findings = found(text);
        assert.deepEqual(
          findings.map(placeOf),
          spans.map(({ start, end }) => `${rule.code} ${text.slice(start, end)} ${start}`),
        );
        for (const { severity, message } of findings) {
          assert.equal(severity, rule.severity);
          assert.match(message, /^\S.*\.$|^\S.*\?$/s);
        }
        function placeOf({ code, span }: Finding): string {
          return `${code} ${text.slice(span.start, span.end)} ${span.start}`;
        }
      });

      it(`has nothing to say of the good example in ${language}`, () => {
        const text = framed(good!, rule, language);
        assert.deepEqual(found(text), []);
      });

      it(`mends the bad example in ${language} as it says`, () => {
        const { text } = marked(framed(bad!, rule, language));
        const fixes = found(text).flatMap((finding) => fixOf(finding));
        assert.equal(fixes.length > 0, rule.fix !== null);
        if (rule.fix !== null) assert.equal(applied(text, fixes), framed(good!, rule, language));
      });
    }

    it('has examples only in its languages', () => {
      for (const examples of [rule.bad, rule.good])
        assert.deepEqual(Object.keys(examples).sort(), [...languages].sort());
    });
  });
}

/** The edits of a finding's one right fix, else of its first. */
function fixOf({ fixes }: Finding) {
  return (fixes.find(({ preferred }) => preferred) ?? fixes[0])?.edits ?? [];
}

function applied(
  text: string,
  edits: readonly { readonly span: { start: number; end: number }; readonly text: string }[],
): string {
  let out = text;
  for (const { span, text: written } of [...edits].sort((a, b) => b.span.start - a.span.start))
    out = out.slice(0, span.start) + written + out.slice(span.end);
  return out;
}

/** With its profile, where it has one, and switched on; examples of one paragraph are pieces of longer texts. */
function settingsOf({ code, profile, vocabulary, optIn, severity }: Rule): Settings {
  return {
    profile: profile ?? null,
    ...(vocabulary === undefined ? {} : { vocabulary }),
    rules: { 'numbering/sole': 'off', ...(optIn || code === 'numbering/sole' ? { [code]: severity } : {}) },
  };
}
