import { NOWHERE } from '../draft.ts';
import type { Act, ClauseMark, Inserted, Place } from '../model.ts';
import type { ActPattern, Grammar } from './grammar.ts';
import { labelsOf, placeOf, placesOf } from './places.ts';
import type { Quotation, Quotations } from './scan.ts';
import { quotationIn, type Sentence, spanIn } from './sentence.ts';

/** What a sentence asks for, and where its parts stand. */
export interface ReadAct {
  readonly act: Act;
  readonly marks: readonly ClauseMark[];
  /** For clauses that follow it in the same sentence. */
  readonly place: Place | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads a sentence that is one clause; `null` where it is none or not certain. `known` is the place that was named
 * before, for a sentence that names none.
 */
export function actOf(
  grammar: Grammar,
  sentence: Sentence,
  quotations: Quotations,
  known: Place | null,
): ReadAct | null {
  const reader = new ActReader(grammar, sentence, quotations);
  return reader.read(grammar.acts, null) ?? (known === null ? null : reader.read(grammar.placeless, known));
}

class ActReader {
  private readonly grammar: Grammar;
  private readonly sentence: Sentence;
  private readonly quotations: Quotations;

  constructor(grammar: Grammar, sentence: Sentence, quotations: Quotations) {
    this.grammar = grammar;
    this.sentence = sentence;
    this.quotations = quotations;
  }

  read(patterns: readonly ActPattern[], known: Place | null): ReadAct | null {
    for (const pattern of patterns) {
      const found = pattern.pattern.exec(this.sentence.text);
      if (found === null) continue;
      const groups: Groups = found.groups ?? {};
      const name = ['in', 'the', 'of'].find((each) => groups[each] !== undefined);
      const places =
        name === undefined ? (known === null ? [] : [known]) : placesOf(this.grammar, groups[name]!);
      const act = places === null ? null : this.act(pattern, places, found);
      if (act !== null)
        return { act, marks: this.marks(found), place: places?.length === 1 ? places[0]! : null };
    }
    return null;
  }

  private act({ act, what }: ActPattern, places: readonly Place[], found: RegExpExecArray): Act | null {
    const groups: Groups = found.groups ?? {};
    const old = this.quotation(found, 'old')?.text ?? null;
    const next = this.quotation(found, 'new')?.text ?? null;
    const place = places.length === 1 ? places[0]! : null;
    switch (act) {
      case 'renumberRest':
        return { kind: 'renumber-rest', place: null };
      case 'delete':
        return places.length === 0 ? null : { kind: 'delete', places };
      case 'renumber':
      case 'renumberRange':
      case 'renumberItem': {
        const labels = labelsOf(this.grammar, groups.labels ?? '');
        return places.length > 0 && labels?.length === places.length
          ? { kind: 'renumber', places, labels }
          : null;
      }
    }
    if (act === 'insertBis') {
      const beside: Place = { ...NOWHERE, part: 'operative', label: groups.bis! };
      return next === null
        ? null
        : { kind: 'insert', where: 'after', place: beside, what: 'paragraph', next };
    }
    if (place === null) return null;
    switch (act) {
      case 'replaceWords':
        return old === null || next === null ? null : { kind: 'replace-words', place, old, next };
      case 'deleteWords':
        return old === null ? null : { kind: 'delete-words', place, old };
      case 'addAfter':
      case 'addBefore': {
        const where = act === 'addAfter' ? 'after' : 'before';
        return old === null || next === null ? null : { kind: 'add-words', place, where, anchor: old, next };
      }
      case 'addEnd':
      case 'addStart': {
        const where = act === 'addEnd' ? 'end' : 'start';
        return next === null ? null : { kind: 'add-words', place, where, anchor: null, next };
      }
      case 'replace':
        return next === null ? null : { kind: 'replace', place, next };
      case 'insertAfter':
      case 'insertBefore':
      case 'insertIn': {
        const where = ({ insertAfter: 'after', insertBefore: 'before', insertIn: 'in' } as const)[act];
        return next === null ? null : { kind: 'insert', where, place, what: what as Inserted, next };
      }
      case 'moveAfter':
      case 'moveBefore': {
        const to = placeOf(this.grammar, groups.to ?? groups.ofto ?? '');
        const where = act === 'moveAfter' ? 'after' : 'before';
        return to === null ? null : { kind: 'move', place, where, to };
      }
      case 'renumberRestItems':
        return { kind: 'renumber-rest', place };
    }
  }

  private quotation({ indices }: RegExpExecArray, name: string): Quotation | null {
    const place = indices?.groups?.[name];
    return place === undefined ? null : quotationIn(this.sentence, place[0], this.quotations);
  }

  private marks(found: RegExpExecArray): readonly ClauseMark[] {
    const marks: ClauseMark[] = [];
    for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
      if (place === undefined) continue;
      const quotation = this.quotation(found, name);
      const kind = name === 'old' || name === 'new' ? name : 'place';
      marks.push({ kind, span: quotation?.span ?? spanIn(this.sentence, place[0], place[1]) });
    }
    return marks.sort((a, b) => a.span.start - b.span.start);
  }
}
