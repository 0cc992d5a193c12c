/** White space folded, emphasis marks left out. */
export function plain(text: string): string {
  return text
    .replace(/(?=[*_<])(?:[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}|<\/?(?:u|i|b|em|strong)>)/g, '')
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
