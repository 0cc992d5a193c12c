import type { Template } from '../languages/amending/words.ts';
import { foldKey } from '../text/fold.ts';

/** A template taken apart. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'group'; readonly alternatives: readonly Parts[]; readonly isOptional: boolean };
type Parts = readonly Part[];

/** What fills the slots when a template is written. */
export type Slots = Readonly<Record<string, string>>;

/** The template with its first alternatives and without what may be left out. */
export function written(template: Template, slots: Slots): string {
  const [first] = alternativesOf(template);
  return write(first!, slots);
}

function write(parts: Parts, slots: Slots): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'slot') return slots[part.name] ?? '';
      return part.isOptional ? '' : write(part.alternatives[0]!, slots);
    })
    .join('');
}

/** Stands in a text for what is quoted in it. */
export const QUOTE_SIGN = '\ue000';

/**
 * Sources of regular expressions that read a folded template, one for each alternative of the whole; `pattern` gives
 * those of its slots. Spaces beside quotations do not count, nor do commas.
 */
export function patternsOf(template: Template, pattern: (slot: string) => string): readonly string[] {
  return alternativesOf(foldKey(template.replace(/،/g, ','))).map((parts) => read(parts, pattern));
}

function read(parts: Parts, pattern: (slot: string) => string): string {
  return parts
    .map((part, at) => {
      if (part.kind === 'slot') return pattern(part.name);
      if (part.kind === 'text') {
        let { text } = part;
        if (isQuotation(parts[at - 1])) text = text.trimStart();
        if (isQuotation(parts[at + 1])) text = text.trimEnd();
        return literal(text, isNew(parts[at + 1]));
      }
      const inner = `(?:${part.alternatives.map((each) => read(each, pattern)).join('|')})`;
      return part.isOptional ? `${inner}?` : inner;
    })
    .join('');
}

const isQuotation = (part: Part | undefined): boolean =>
  part?.kind === 'slot' && (part.name === 'old' || part.name === 'new');

const isNew = (part: Part | undefined): boolean => part?.kind === 'slot' && part.name === 'new';

/** Before the new text, a colon may be missing. */
function literal(text: string, isLead: boolean): string {
  return text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ ?, ?/g, ' ?,? ?')
    .replace(/ ?: ?/g, isLead ? ' ?:? ?' : ' ?: ?')
    .replace(/(?<!\?) (?!\?)/g, ' {1,2}');
}

/** The alternatives that bars outside of brackets part, each a template. */
export function alternativesIn(template: Template): readonly Template[] {
  const all = [''];
  let depth = 0;
  for (const sign of template) {
    if ('([{'.includes(sign)) depth++;
    if (')]}'.includes(sign)) depth--;
    if (sign === '|' && depth === 0) all.push('');
    else all[all.length - 1] += sign;
  }
  return all;
}

function alternativesOf(template: Template): readonly Parts[] {
  const reader = { template, at: 0 };
  return alternatives(reader);
}

interface Reader {
  readonly template: string;
  at: number;
}

function alternatives(reader: Reader): readonly Parts[] {
  const all: Part[][] = [[]];
  let text = '';
  const flush = (): void => {
    if (text !== '') all.at(-1)!.push({ kind: 'text', text });
    text = '';
  };
  while (reader.at < reader.template.length) {
    const sign = reader.template[reader.at++]!;
    if (sign === ')' || sign === ']') break;
    if (sign === '|') {
      flush();
      all.push([]);
    } else if (sign === '(' || sign === '[') {
      flush();
      all.at(-1)!.push({ kind: 'group', alternatives: alternatives(reader), isOptional: sign === '[' });
    } else if (sign === '{') {
      flush();
      const end = reader.template.indexOf('}', reader.at);
      all.at(-1)!.push({ kind: 'slot', name: reader.template.slice(reader.at, end) });
      reader.at = end + 1;
    } else text += sign;
  }
  flush();
  return all;
}
