import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, kindOfChar, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Spaces after an opening mark its typeface; a paragraph with many has its words parted throughout. */
const OPENING = 8;
const MOST = 3;

export default rule({
  code: 'spacing/chinese',
  severity: 'info',
  scope: 'text',
  languages: ['zh'],
  summary: 'No space stands between two Chinese characters.',
  why: 'Chinese is written without spaces; one that was typed or left at a line break shows as a hole.',
  source: [SOURCES.marks, SOURCES.counted],
  fix: 'removes the space',
  typographic: true,
  bad: { zh: '1. 请秘书长在其下一次报告中研究各港⟦ ⟧口的现状。' },
  good: { zh: '1. 请秘书长在其下一次报告中研究各港口的现状。' },
  check(run, { report }) {
    const { text } = run;
    if (run.role === 'heading' || run.role === 'annex' || !saw(scan(run), CHAR.space)) return;
    const places: number[] = [];
    for (let at = text.indexOf(' ', OPENING); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (!isHan(text, at - 1) || !isHan(text, at + 1)) continue;
      if (places.length === MOST) return;
      places.push(at);
    }
    for (const at of places) {
      const span = { start: run.start + at, end: run.start + at + 1 };
      report(span, t`A space stands between two Chinese characters; remove it.`, {
        fixes: [{ title: t`Remove the space`, edits: [{ span, text: '' }], preferred: true }],
      });
    }
  },
});

function isHan(text: string, at: number): boolean {
  return kindOfChar(text.charCodeAt(at)) === CHAR.han;
}
