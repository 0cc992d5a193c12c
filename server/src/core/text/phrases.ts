/** A set of phrases that are found at or before a place of a text, the longest first. */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };
  private readonly ends: Node<T> = { next: new Map(), value: null };

  /** Adds a phrase; the first one added of equal ones holds. */
  add(phrase: string, value: T): void {
    enter(this.root, phrase, value, false);
    enter(this.ends, phrase, value, true);
  }

  /** The longest phrase that begins at `index`, and where it ends. */
  at(text: string, index: number): Found<T> | null {
    let node: Node<T> | undefined = this.root;
    let found: Found<T> | null = null;
    for (let i = index; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== null && isEdge(text, i + 1)) found = { value: node.value, start: index, end: i + 1 };
    }
    return found;
  }

  /** The longest phrase that ends at `index`, and where it starts. */
  before(text: string, index: number): Found<T> | null {
    let node: Node<T> | undefined = this.ends;
    let found: Found<T> | null = null;
    for (let i = index - 1; i >= 0; i--) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== null && isEdge(text, i)) found = { value: node.value, start: i, end: index };
    }
    return found;
  }
}

export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
}

function enter<T>(root: Node<T>, phrase: string, value: T, backwards: boolean): void {
  let node = root;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(backwards ? phrase.length - 1 - i : i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), value: null };
      node.next.set(code, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** No word goes on here: of Chinese none ever does. */
function isEdge(text: string, index: number): boolean {
  return !(isWordUnit(text.charCodeAt(index - 1)) && isWordUnit(text.charCodeAt(index)));
}

/** A letter of a script that parts words by spaces, in a folded text. */
export function isWordUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    (code >= 0x430 && code <= 0x4ff) ||
    (code >= 0x620 && code <= 0x64a) ||
    (code >= 0x66e && code <= 0x6d3)
  );
}

/** "Совет(|а|у) мира|мир" → every form that the brackets and bars stand for. */
export function spellOut(forms: string): readonly string[] {
  const found: string[] = [];
  for (const form of splitOutside(forms)) {
    let spelled = [''];
    for (const piece of form.split(/(\([^()]*\))/)) {
      const endings = piece.startsWith('(') ? piece.slice(1, -1).split('|') : [piece];
      spelled = spelled.flatMap((start) => endings.map((ending) => start + ending));
    }
    found.push(...spelled.filter((each) => each !== ''));
  }
  return found;
}

/** Parts at the bars that stand outside brackets. */
function splitOutside(forms: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < forms.length; i++) {
    const char = forms[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(forms.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(forms.slice(start));
  return parts;
}
