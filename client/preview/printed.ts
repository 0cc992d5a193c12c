/** The page as it is to be printed: HTML of its resolutions, whose footnotes are linked by themselves. */
export function printedHtml(main: HTMLElement): string {
  const copy = main.cloneNode(true) as HTMLElement;
  for (const [index, article] of copy.querySelectorAll('article').entries()) linkNotes(article, index + 1);
  for (const link of copy.querySelectorAll('a[href="#"]')) link.removeAttribute('href');
  for (const each of copy.querySelectorAll<HTMLElement>('*')) {
    each.removeAttribute('tabindex');
    each.removeAttribute('aria-current');
    for (const name of Object.keys(each.dataset)) delete each.dataset[name];
  }
  return copy.innerHTML;
}

function linkNotes(article: HTMLElement, number: number): void {
  for (const [index, note] of article.querySelectorAll<HTMLElement>('[data-note]').entries()) {
    const key = note.dataset.note!;
    note.id = `note-${number}-${index + 1}`;
    const calls = callsOf(article, key);
    for (const [at, call] of calls.entries()) {
      call.setAttribute('href', `#${note.id}`);
      call.id = `call-${number}-${index + 1}-${at + 1}`;
    }
    if (calls[0]) note.querySelector('a')?.setAttribute('href', `#${calls[0].id}`);
  }
}

/** The marks that call a note. */
export function callsOf(article: Element, key: string): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-call]')].filter(
    ({ dataset }) => dataset.call === key,
  );
}
