import { applyEdits, type EditResult, type FormattingOptions, modify } from 'jsonc-parser';
import type { Level } from './config.ts';

/** What an editor may change in a configuration file. */
export type ConfigChange = { readonly rule: string; readonly level: Level } | { readonly word: string };

/** An insertion, removal or replacement in the file's text; offset and length in UTF-16 units. */
export interface ConfigEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The content of a new file that holds the change alone. */
export function newConfig(change: ConfigChange): string {
  const content = 'word' in change ? { words: [change.word] } : { rules: { [change.rule]: change.level } };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The edits that make a change in a configuration file and leave all else as it is written; none where it says so
 * already. `null` for a file that cannot be read.
 */
export function configEdits(text: string, change: ConfigChange): readonly ConfigEdit[] | null {
  const config = parsed(text);
  if (config === null) return null;
  const formattingOptions = formattingOf(text);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const source = text.slice(mark);
  const made: EditResult =
    'word' in change
      ? wordEdits(source, config.words, change.word, formattingOptions)
      : modify(source, ['rules', change.rule], change.level, { formattingOptions });
  return made
    .filter(({ offset, length, content }) => source.slice(offset, offset + length) !== content)
    .map(({ offset, length, content }) => ({ offset: offset + mark, length, text: content }));
}

/** The text after such edits. */
export function edited(text: string, edits: readonly ConfigEdit[]): string {
  return applyEdits(
    text,
    edits.map(({ offset, length, text: content }) => ({ offset, length, content })),
  );
}

function wordEdits(
  text: string,
  words: unknown,
  word: string,
  formattingOptions: FormattingOptions,
): EditResult {
  if (!Array.isArray(words)) return modify(text, ['words'], [word], { formattingOptions });
  if (words.includes(word)) return [];
  return modify(text, ['words', words.length], word, { formattingOptions, isArrayInsertion: true });
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /^([ \t]+)"/m.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
