import { guess, ofOtherPart, unlisted, words, writeOpening } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'opening/unknown',
  severity: 'hint',
  scope: 'paragraph',
  languages: 'all',
  summary: 'The paragraph opens with a customary phrase.',
  why: 'A paragraph is known by its opening: a participle or adjective in the preamble, a verb in the operative part. An opening that no list holds may be right, so this is a hint.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'offers the nearest customary openings',
  bad: { en: '' },
  good: { en: '' },
  check(paragraph, context) {
    const head = unlisted(paragraph, context);
    if (head === null || ofOtherPart(head, context) !== null) return;
    const { near, sure } = guess(head, context);
    // A Chinese paragraph shows by nothing where its opening ends.
    if (sure || (near.length === 0 && context.pack.script === 'Han')) return;
    const { span, text } = paragraph.opening!;
    const found = near[0] === undefined ? text : words(head, near[0].from + near[0].length);
    context.report(span, `“${found}” is not among the customary openings of ${NAMES[paragraph.role]}.`, {
      fixes: near.flatMap(
        (one) => writeOpening(head, one.from, one.from + one.length, one.form.written, false) ?? [],
      ),
    });
  },
});

const NAMES = { preambular: 'a preambular paragraph', operative: 'an operative paragraph' };
