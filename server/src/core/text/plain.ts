/** Marks and tags of emphasis. */
export const EMPHASIS = /(?=[*_<])(?:[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}|<\/?(?:u|i|b|em|strong)>)/g;
/** What stands before a heading. */
export const HEADING = /^#+\s*/;

/** White space folded, emphasis marks left out. */
export function plain(text: string): string {
  return text.replace(EMPHASIS, '').replace(HEADING, '').replace(/\s+/g, ' ').trim();
}
