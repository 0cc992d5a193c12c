import { guess, ofOtherPart, unlisted, words, writeOpening } from '../openings.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'opening/misspelt',
  severity: 'warning',
  scope: 'paragraph',
  languages: ['en', 'fr', 'es', 'ru'],
  summary: 'The opening phrase is spelt as in other texts.',
  why: 'Readers and search find a paragraph by its opening. This one is a letter or two away from a customary one.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the nearest customary opening',
  bad: { en: '' },
  good: { en: '' },
  check(paragraph, context) {
    const head = unlisted(paragraph, context);
    if (head === null || ofOtherPart(head, context) !== null) return;
    const { near, sure } = guess(head, context);
    const [best, second] = near;
    if (best === undefined || !sure) return;
    const only = best.distance !== second?.distance;
    const fixes = near.flatMap(
      (one) =>
        writeOpening(head, one.from, one.from + one.length, one.form.written, only && one === best) ?? [],
    );
    const found = words(head, best.from + best.length);
    context.report(
      paragraph.opening!.span,
      `“${found}” is no customary opening; did you mean “${best.form.written}”?`,
      { fixes },
    );
  },
});
