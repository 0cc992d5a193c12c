/** A place `‹words›` of a new text that its writer replaces; `‹a|b›` is a choice, `‹3:words›` has a number already. */
const PLACE = /‹([^›]*)›/g;

/** Gives the same words the same number, so that typing in one place fills the other. */
export function linked(text: string): string {
  const seen: string[] = [];
  return text.replace(PLACE, (_, words: string) => {
    if (!seen.includes(words)) seen.push(words);
    return `‹${seen.indexOf(words) + 1}:${words}›`;
  });
}

/**
 * A text as a snippet of the protocol: `‹words›` becomes `${1:words}`, `‹a|b›` a choice, and the cursor ends behind
 * everything. What stands between the places must be free of `$`, `}` and `\`: `literal` makes it so.
 */
export function asSnippet(text: string): string {
  let count = 0;
  const stops = text.replace(PLACE, (_, place: string) => {
    const [, number, words] = /^(?:(\d+):)?(.*)$/.exec(place)!;
    if (number === undefined) count++;
    const at = number ?? count;
    if (!words!.includes('|')) return `\${${at}:${literal(words!)}}`;
    return `\${${at}|${words!
      .split('|')
      .map((choice) => choice.replace(/[\\,|]/g, '\\$&'))
      .join(',')}|}`;
  });
  return `${stops}$0`;
}

/** A text for editors without snippets: what stands in each place first. */
export function asPlainText(text: string): string {
  return text.replace(PLACE, (_, place: string) => place.replace(/^\d+:/, '').split('|', 1)[0]!);
}

/** Words as a snippet has to write them. */
export const literal = (words: string): string => words.replace(/[\\$}]/g, '\\$&');
