/** What is to be written instead of `found`, with the kind of apostrophe that stands there. */
export function likeApostrophes(found: string, written: string): string {
  return found.includes('’') ? written.replaceAll("'", '’') : written;
}
