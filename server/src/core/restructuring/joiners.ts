import type { Document } from '../document/document.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { headOf } from './opening.ts';
import { type Plan, type Row, rowsOf } from './plan.ts';

/**
 * Writes an opening with or without the word that joins a preambular paragraph to the one before: in Arabic the first
 * begins with «إذ», every later one with «وإذ». Texts that do otherwise are left alone.
 */
export function joinedAs(
  document: Document,
  before: Plan,
  after: Plan,
  { joiner, shapes }: LanguagePack,
): (row: Row, opening: string) => string {
  const starts = shapes.preambular.starts.split('|');
  const plain = joiner === '' ? [] : starts.filter((word) => starts.includes(joiner + word));
  const preambleOf = ({ body }: Plan): readonly Row[] =>
    rowsOf(body).filter(({ role }) => role === 'preambular');
  const old = preambleOf(before);
  const [first] = old;
  const [nowFirst] = preambleOf(after);
  const isOdd =
    first !== undefined && plain.some((word) => opensWith(headOf(document, first.words), joiner + word));
  return (row, opening) => {
    const was = old.find(({ source }) => row.source !== null && source === row.source);
    const isFirst = row === nowFirst;
    if (isOdd || (was !== undefined && (was === first) === isFirst)) return opening;
    for (const word of plain) {
      if (isFirst && opensWith(opening, joiner + word)) return opening.slice(joiner.length);
      if (!isFirst && opensWith(opening, word)) return joiner + opening;
    }
    return opening;
  };
}

function opensWith(text: string, word: string): boolean {
  return new RegExp(`^[*_]*${word}(?:\\s|$)`, 'u').test(text);
}
