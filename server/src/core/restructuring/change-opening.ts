import type { Document } from '../document/document.ts';
import type { Paragraph, Resolution } from '../document/views.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { t } from '../rules/message.ts';
import type { TextEdit } from '../text/span.ts';
import { changeTo } from './changing.ts';
import { rejoined } from './joints.ts';
import { type Rung, rungsOf, type Step } from './ladders.ts';
import { isOpening, phraseOf, said } from './phrase.ts';
import { planOf, replaced } from './plan.ts';
import type { Offer, Refactoring } from './refactoring.ts';
import { wordsAfter } from './words.ts';

/** The opening of a paragraph in other words, and what joins its object to it. */
export interface OtherOpening {
  /** Without the adverb of repetition, which hangs on the paragraph before. */
  readonly words: string;
  readonly edits: readonly TextEdit[];
}

/** Says the same with the next stronger or weaker opening that the rest of the sentence fits. */
export const changeOpening: Refactoring = {
  id: 'change-opening',
  kind: 'refactor.rewrite',
  offers(place) {
    const { document, span, resolution, paragraph } = place;
    if (paragraph === null) return [];
    return (['stronger', 'weaker'] as const).flatMap((variant): Offer[] => {
      const other = otherOpening(document, resolution, paragraph, variant === 'stronger' ? 1 : -1);
      if (other === null) return [];
      const { words, edits } = other;
      return [
        {
          title: variant === 'stronger' ? t`Say it stronger: “${words}”` : t`Say it weaker: “${words}”`,
          variant,
          make() {
            const plan = planOf(document, resolution);
            const after = replaced(plan, paragraph, (row) => [
              { ...row, words: wordsAfter(row.words, edits) },
            ]);
            return changeTo(place, after, span.start);
          },
        },
      ];
    });
  },
};

/** The opening a step up or down the ladder, or farther where the next ones do not fit; `null` where none does. */
export function otherOpening(
  document: Document,
  { language }: Resolution,
  { role, opening, span }: Paragraph,
  by: 1 | -1,
): OtherOpening | null {
  if (opening === null || !opening.known || opening.part !== role) return null;
  // Of one line that holds a whole text, what is no part of the paragraph may be read as its opening.
  if (opening.span.end > span.end) return null;
  const pack = packOf(language);
  const written = document.slice(opening.span);
  if (/[*_<>]/.test(written)) return null;
  const phrase = phraseOf(written.replace(/\s+/g, ' '), role, pack);
  const all = document.slice({ start: opening.span.end, end: span.end });
  const gap = /^(?:[*_]|<\/\w{1,6}>)*\s*/.exec(all)![0].length;
  const rest = all.slice(gap);
  const plain = rest.slice(0, GLANCE).replaceAll('’', "'").replace(/\s+/g, ' ');
  for (const rung of rungsOf(phrase.key, plain, all.replaceAll('’', "'"), language, role)) {
    const { ladder, index } = rung;
    const own = ladder.steps[index]!;
    for (let at = index + by; ladder.steps[at] !== undefined; at += by) {
      const step = ladder.steps[at]!;
      const words = wordsOf(step, rung, pack, role);
      const change = rejoined(rest, own.joint, step.joint, language);
      if (words === null || change === null) continue;
      const head = opening.span.end + gap;
      const joint = { span: { start: head, end: head + change.length }, text: change.text };
      const now = said(phrase, words, role, pack);
      return {
        words: said({ ...phrase, form: 'bare', joiner: '' }, words, role, pack),
        edits: [
          { span: opening.span, text: now },
          ...(change.length > 0 || change.text !== '' ? [joint] : []),
        ],
      };
    }
  }
  return null;
}

/** So much of what follows an opening tells how it goes on, UTF-16. */
const GLANCE = 60;

function wordsOf(step: Step, { gender }: Rung, pack: LanguagePack, role: Paragraph['role']): string | null {
  const [forms] = step.ways;
  const words = forms?.[gender] ?? forms?.[0];
  return words !== undefined && isOpening(words, role, pack) ? words : null;
}
