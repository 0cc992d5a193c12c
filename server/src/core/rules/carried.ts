import { meets, type Span, shift } from '../text/span.ts';
import type { Finding } from './rule.ts';

/**
 * What was found in a text as it stands after an edit: the text of `edited` has become `length` units long (UTF-16).
 * What the edit touches is left out: it may be so no more. So are a fix and a related place that it touches.
 */
export function carried(findings: readonly Finding[], edited: Span, length: number): readonly Finding[] {
  const by = length - (edited.end - edited.start);
  const isTouched = ({ span }: { readonly span: Span }): boolean => meets(span, edited);
  const moved = (span: Span): Span => (span.start >= edited.end ? shift(span, by) : span);
  return findings.flatMap((finding) => {
    if (isTouched(finding)) return [];
    const { span, fixes, related } = finding;
    return {
      ...finding,
      span: moved(span),
      fixes: fixes
        .filter(({ edits }) => !edits.some(isTouched))
        .map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: moved(edit.span) })) })),
      ...(related && {
        related: related.flatMap((place) => {
          if (place.elsewhere) return place;
          return isTouched(place) ? [] : { ...place, span: moved(place.span) };
        }),
      }),
    };
  });
}
