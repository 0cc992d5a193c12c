import type { Document } from '../document/document.ts';
import { type Directive, directivesInPage } from '../rules/directives.ts';
import { shift, type TextEdit } from '../text/span.ts';

/**
 * Puts a comment above the paragraph, item, heading or note that holds `offset`, so that the rule `code` is silent
 * there; where one stands there already, the code joins it. `null` where no text stands.
 */
export function turnOffHere(document: Document, code: string, offset: number): TextEdit | null {
  const found = textAt(document, offset);
  if (found === null) return null;
  const { line } = document.positionAt(found.start);
  const start = afterMark(document, document.offsetAt({ line, character: 0 }));
  const above = found.directives.find(
    (each) => each.kind === 'disable-next-line' && each.line.end === start && each.codes.length > 0,
  );
  if (above !== undefined) return joining(document, above, code);
  const indent = /^[^\S\r\n]*(?:>[^\S\r\n]?)*/.exec(document.slice({ start, end: found.start }))?.[0] ?? '';
  return comment(document, start, indent, 'disable-next-line', code);
}

/** Puts a comment at the head of the text, so that the rule `code` is silent in all of it. */
export function turnOffInFile(document: Document, code: string): TextEdit {
  const { pages } = document;
  const above = pages.length === 0 ? [] : directivesInPage(pages[0]!).directives;
  const joined = above.find(({ kind, codes }) => kind === 'disable-file' && codes.length > 0);
  return joined === undefined
    ? comment(document, afterMark(document, 0), '', 'disable-file', code)
    : joining(document, joined, code);
}

interface TextAt {
  /** Where it begins, be it pages before. */
  readonly start: number;
  /** Of the page where it begins; spans count from the start of the file. */
  readonly directives: readonly Directive[];
}

function textAt({ pages }: Document, offset: number): TextAt | null {
  let at = 0;
  let base = 0;
  while (at < pages.length - 1 && base + pages[at]!.length <= offset) base += pages[at++]!.length;
  if (pages[at] === undefined) return null;
  let page = directivesInPage(pages[at]!);
  let index = page.texts.findLastIndex(({ start, end }) => base + start <= offset && offset <= base + end);
  if (index < 0) return null;
  // Back to where a text that goes on from an earlier page begins.
  for (let back = at, from = base; index === 0 && page.goesOn && back > 0; ) {
    from -= pages[--back]!.length;
    const earlier = directivesInPage(pages[back]!);
    if (earlier.texts.length === 0) continue;
    if (earlier.last < 0) break;
    page = earlier;
    index = earlier.last;
    base = from;
  }
  return {
    start: base + page.texts[index]!.start,
    directives: page.directives.map((each) => ({
      ...each,
      span: shift(each.span, base),
      line: shift(each.line, base),
    })),
  };
}

/** Behind a byte order mark at the start of the file. */
function afterMark(document: Document, start: number): number {
  return start === 0 && document.slice({ start: 0, end: 1 }) === '\ufeff' ? 1 : start;
}

function comment(
  document: Document,
  at: number,
  indent: string,
  kind: Directive['kind'],
  code: string,
): TextEdit {
  const text = `${indent}<!-- chapeau-${kind} ${code} -->${breakOf(document)}`;
  return { span: { start: at, end: at }, text };
}

function joining(document: Document, { span, codes }: Directive, code: string): TextEdit {
  const last = codes.at(-1)!;
  const at = span.start + document.slice(span).lastIndexOf(last) + last.length;
  return { span: { start: at, end: at }, text: `, ${code}` };
}

/** The line break that the text uses. */
function breakOf(document: Document): string {
  const second = document.lineCount > 1 ? document.offsetAt({ line: 1, character: 0 }) : 0;
  return second > 1 && document.slice({ start: second - 2, end: second }) === '\r\n' ? '\r\n' : '\n';
}
