import type { ActWords, AmendingWords, Template } from '../languages/amending/words.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Act, AmendmentDocument, AmendmentHead, Place } from './model.ts';
import { Names } from './names.ts';
import { asBlock, inQuotes } from './quoting.ts';
import { type Slots, written } from './template.ts';

/** The amendment document as a text, in the customary words of its language and house. */
export function writeAmendments({ language, house, head, clauses }: AmendmentDocument): string {
  const writer = new Writer(language, house);
  const parts = [
    ...writer.head(head),
    ...clauses.map(({ act }, index) => `${index + 1}. ${writer.clause(act)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Whether the words that an act quotes inside a sentence can be quoted so that they are read as they are. */
export function isSayable(act: Act, language: LanguageCode): boolean {
  const writer = new Writer(language, 'un');
  switch (act.kind) {
    case 'replace-words':
      return writer.quoted(act.old) !== null && writer.quoted(act.next) !== null;
    case 'delete-words':
      return writer.quoted(act.old) !== null;
    case 'add-words':
      return writer.quoted(act.next) !== null && (act.anchor === null || writer.quoted(act.anchor) !== null);
    default:
      return true;
  }
}

class Writer {
  private readonly words: AmendingWords;
  private readonly acts: ActWords;
  private readonly inserted: AmendingWords['inserted'];
  private readonly names: Names;
  private readonly house: AmendmentDocument['house'];

  constructor(language: LanguageCode, house: AmendmentDocument['house']) {
    this.names = new Names(language, house);
    this.house = house;
    this.words = this.names.words;
    const { acts, inserted, modelUn } = this.words;
    this.acts = house === 'un' ? acts : { ...acts, ...modelUn.acts };
    this.inserted = house === 'un' ? inserted : { ...inserted, ...modelUn.inserted };
  }

  head({ draft, by, stance }: AmendmentHead): readonly string[] {
    const { head } = this.words;
    const named =
      draft === null ? written(head.unnamed, {}) : written(head.draft, { name: this.name(draft) });
    const first =
      by !== null && this.house === 'un'
        ? written(head.byTo, { by, draft: named })
        : capitalised(written(head.to, { draft: named }));
    const lines = [first];
    if (by !== null && this.house === 'model-un') lines.push(capitalised(written(head.by, { by })));
    if (stance !== null) lines.push(capitalised(written(head[stance], {})));
    return lines;
  }

  /** A title is quoted, a symbol or number is not. */
  private name(draft: string): string {
    return /^[\w./() -]*\d[\w./() -]*$/.test(draft) ? draft : (this.quoted(draft) ?? draft);
  }

  clause(act: Act): string {
    switch (act.kind) {
      case 'replace-words':
        return this.sentence(this.acts.replaceWords, act.place, { old: act.old, new: act.next });
      case 'delete-words':
        return this.sentence(this.acts.deleteWords, act.place, { old: act.old });
      case 'add-words':
        return this.sentence(this.acts[ADDING[act.where]], act.place, {
          old: act.anchor ?? '',
          new: act.next,
        });
      case 'replace':
        return this.led(this.acts.replace[0]!, this.placeSlots(act.place), act.next);
      case 'insert': {
        const template = this.acts[INSERTING[act.where]][0]!;
        const what = written(this.inserted[act.what], {});
        return this.led(template, { ...this.placeSlots(act.place), what }, act.next);
      }
      case 'delete':
        return act.places.map((place) => this.sentence(this.acts.delete, place, {})).join(' ');
      case 'move': {
        const template = this.acts[act.where === 'after' ? 'moveAfter' : 'moveBefore'];
        return this.sentence(template, act.place, {
          to: this.names.say(act.to, 'the'),
          ofto: this.names.say(act.to, 'of'),
        });
      }
      case 'renumber':
        return this.renumbering(act.places, act.labels);
      case 'renumber-rest':
        return this.renumberingRest(act.place);
      case 'unknown':
        return act.text;
    }
  }

  quoted(words: string): string | null {
    return inQuotes(words, this.words.quotes);
  }

  private sentence(templates: readonly Template[], place: Place, slots: Slots): string {
    const quotations = Object.fromEntries(
      Object.entries(slots).map(([name, text]) => [
        name,
        name === 'old' || name === 'new' ? (this.quoted(text) ?? text) : text,
      ]),
    );
    return this.ended(written(templates[0]!, { ...this.placeSlots(place), ...quotations }));
  }

  /** A clause that leads to a text of its own. */
  private led(template: Template, slots: Slots, next: string): string {
    const lead = written(template, { ...slots, new: '' })
      .trimEnd()
      .replace(/[:：]$/, '')
      .trimEnd();
    const colon = lead + this.words.colon;
    const quoted = this.quoted(next);
    const isShort = quoted !== null && !/\n[ \t\r]*>/.test(quoted);
    return `${capitalised(colon)}\n\n${isShort ? quoted : asBlock(next)}`;
  }

  private renumbering(places: readonly Place[], labels: readonly string[]): string {
    const [place] = places as [Place];
    const [first, last] = [labels[0]!, labels.at(-1)!];
    const isItem = place.items.length > 0 || place.part === 'annex';
    if (isItem && !/^\d/.test(first))
      return this.sentence(this.acts.renumberItem, place, { labels: this.names.item(first) });
    if (isItem || places.length === 1) return this.sentence(this.acts.renumber, place, { labels: first });
    const range = (form: 'the' | 'of'): string => this.names.range(place.label!, places.at(-1)!.label!, form);
    return this.ended(
      written(this.acts.renumberRange[0]!, {
        the: range('the'),
        of: range('of'),
        labels: `${first} ${this.words.to.split('|')[0]!} ${last}`,
      }),
    );
  }

  private renumberingRest(place: Place | null): string {
    return place === null
      ? this.ended(written(this.acts.renumberRest[0]!, {}))
      : this.sentence(this.acts.renumberRestItems, place, {});
  }

  private placeSlots(place: Place): Slots {
    const say = (form: 'the' | 'of' | 'in'): string => this.names.say(place, form);
    return { the: say('the'), of: say('of'), in: say('in') };
  }

  private ended(sentence: string): string {
    return capitalised(sentence) + this.words.stop;
  }
}

const ADDING = { before: 'addBefore', after: 'addAfter', start: 'addStart', end: 'addEnd' } as const;
const INSERTING = { before: 'insertBefore', after: 'insertAfter', in: 'insertIn' } as const;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
