import { edited, formatOf } from '../../server/src/core/formatting.ts';
import { Document, LANGUAGES, type TextEdit } from '../../server/src/core/index.ts';
import { columns, percent } from './columns.ts';
import type { AdoptedText } from './corpus.ts';
import { DRESSES } from './dresses.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { plainOf } from './structure.ts';

/** What is no rule's: blank lines, indentation, the space behind a label. */
const LAYOUT = 'layout';

/** Texts that are not in normal form, by what formatting changes and language; then in every dress. */
export function formReport(texts: readonly AdoptedText[]): string {
  const touched = new Map<string, Map<string, AdoptedText>>();
  const note = (kind: string, text: AdoptedText): void => {
    const known = touched.get(kind) ?? new Map<string, AdoptedText>();
    touched.set(kind, known.set(text.name, text));
  };
  for (const text of texts) {
    const edits = formatOf(Document.open(text.text), {});
    const remarks = edits.length === 0 ? [] : remarksOn(text, 'plain');
    for (const edit of edits) {
      const reasons = remarks.filter(({ finding }) => mends(finding, edit));
      note('any', text);
      if (!reasons.some(({ isSlip }) => isSlip)) note('beyond known slips', text);
      for (const code of codesOf(reasons)) note(code, text);
    }
  }
  const count = (list: readonly AdoptedText[], language: string): string =>
    String(list.filter((text) => text.language === language).length || '–');
  const row = (name: string, list: readonly AdoptedText[]): string[] => [
    name,
    ...LANGUAGES.map((language) => count(list, language)),
    String(list.length),
    percent(list.length, texts.length),
  ];
  const kinds = [...touched].sort(([, a], [, b]) => b.size - a.size);
  return columns([
    ['changed by', ...LANGUAGES, 'all', '%'],
    ...kinds.map(([kind, list]) => row(kind, [...list.values()])),
    row('of texts', texts),
  ]);
}

function codesOf(reasons: readonly Remark[]): readonly string[] {
  return reasons.length === 0 ? [LAYOUT] : reasons.map(({ finding }) => finding.code);
}

function mends({ fixes }: Remark['finding'], { span }: TextEdit): boolean {
  const edits = fixes.find(({ preferred }) => preferred)?.edits ?? [];
  return edits.some((edit) => edit.span.start <= span.end && span.start <= edit.span.end);
}

/** In every dress: texts that are changed, edits, and texts that a second time changes once more. */
export function dressedReport(texts: readonly Parameters<typeof plainOf>[0][]): string {
  return columns([
    ['dress', 'texts', 'changed', 'edits', 'not at rest'],
    ...DRESSES.map((dress) => {
      let [changed, edits, restless] = [0, 0, 0];
      for (const text of texts) {
        const worn = dress.wear(plainOf(text));
        const made = formatOf(Document.open(worn), {});
        edits += made.length;
        if (made.length === 0) continue;
        changed++;
        if (formatOf(Document.open(edited(worn, made)), {}).length > 0) restless++;
      }
      return [dress.name, texts.length, changed, edits, restless].map(String);
    }),
  ]);
}
