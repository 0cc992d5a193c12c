import type { Fact } from '../facts/facts.ts';

/** A numbered footnote mark or text where its number stands first. */
export interface NewNote {
  /** Index of its fact. */
  readonly fact: number;
  readonly label: number;
  /** The highest number before it; `null` for the first. */
  readonly last: number | null;
}

/** Numbered footnote marks, or texts, in order; those that call a note again are left out. */
export function newNotes(facts: readonly Fact[], kind: 'note-mark' | 'note-text'): readonly NewNote[] {
  const notes: NewNote[] = [];
  const seen = new Set<string>();
  let last: number | null = null;
  facts.forEach((fact, index) => {
    if (fact.kind !== kind || !/^\d{1,3}$/.test(fact.label) || seen.has(fact.label)) return;
    seen.add(fact.label);
    const label = Number(fact.label);
    notes.push({ fact: index, label, last });
    last = Math.max(label, last ?? 0);
  });
  return notes;
}
