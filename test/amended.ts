// A draft and amendments to it in one text, checked as the product checks them.
import { checkAmendments, readAmendments, reportedOf } from '../server/src/core/amending.ts';
import { Document, type Finding, render, type Settings } from '../server/src/core/index.ts';
import { shift } from '../server/src/core/text/span.ts';

/** Between the draft and the amendments. */
const LINE = '\n\n---\n\n';

/** What of the amendments does not fit the draft, as findings in the whole text. */
export function misfitsIn(both: string, settings: Settings = {}): readonly Finding[] {
  const from = both.indexOf(LINE) + LINE.length;
  const [draft, text] = [both.slice(0, from - LINE.length), both.slice(from)].map((one) =>
    Document.open(one),
  );
  return reportedOf(checkAmendments(readAmendments(text!.text()), draft!), text!, draft!, settings).map(
    ({ code, severity, message, span, edit }) => ({
      code,
      severity,
      span: shift(span, from),
      message: render(message),
      fixes: edit === null ? [] : [{ title: edit.text, edits: [{ ...edit, span: shift(edit.span, from) }] }],
    }),
  );
}
