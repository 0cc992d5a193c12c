import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Between two letters of one word; a single letter before a name or a number rightly ends in one. */
const STRETCH = /(?<=[\u0620-\u063f\u0641-\u064a\u064b-\u0652])\u0640+(?=[\u0620-\u063f\u0641-\u064a])/g;

export default rule({
  code: 'script/tatweel',
  severity: 'info',
  scope: 'text',
  languages: ['ar'],
  summary: 'Words are not stretched with the tatweel.',
  why: 'The stroke that stretches a word to fill a line is a character of its own: searches miss the word, and the line is set anew anyway.',
  source: [SOURCES.characters],
  fix: 'removes the strokes',
  typographic: true,
  bad: { ar: '1 - تطلب إلى الأمين العام أن يدرس ⟦المــوانئ⟧ والأرصفة.' },
  good: { ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ والأرصفة.' },
  check(run, { report }) {
    if (!saw(scan(run), CHAR.tatweel)) return;
    const strokes = [...run.text.matchAll(STRETCH)].map(({ index, 0: stroke }) => ({
      start: run.start + index,
      end: run.start + index + stroke.length,
    }));
    const first = strokes[0];
    if (first === undefined) return;
    let start = first.start - run.start;
    let end = first.end - run.start;
    while (start > 0 && isArabic(run.text, start - 1)) start--;
    while (isArabic(run.text, end)) end++;
    const span = { start: run.start + start, end: run.start + end };
    const fix = {
      title: t`Remove the strokes`,
      edits: strokes.map((stroke) => ({ span: stroke, text: '' })),
    };
    report(
      span,
      t`Words of this paragraph are stretched with the tatweel, first “${run.text.slice(start, end)}”.`,
      {
        fixes: [{ ...fix, preferred: true }],
      },
    );
  },
});

function isArabic(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x620 && code <= 0x652;
}
