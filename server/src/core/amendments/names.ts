import { AMENDING } from '../languages/amending/amending.ts';
import type { AmendingWords, Forms, PlaceWords } from '../languages/amending/words.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { ItemName, Place } from './model.ts';
import { written } from './template.ts';

export type Form = 'the' | 'of' | 'in';
export type House = 'un' | 'model-un';

/** Says places in the customary words of a language and a house. */
export class Names {
  readonly words: AmendingWords;
  private readonly places: PlaceWords;

  constructor(language: LanguageCode, house: House) {
    this.words = AMENDING[language];
    const { places, modelUn } = this.words;
    this.places = house === 'un' ? places : { ...places, ...modelUn.places };
  }

  say(place: Place, form: Form): string {
    if (place.resolution === 0) return this.inside(place, form);
    return written(this.words.within, {
      the: this.inside({ ...place, resolution: 0 }, form),
      n: String(place.resolution + 1),
    });
  }

  /** "paragraphs 6 to 8". */
  range(from: string, till: string, form: Form): string {
    return this.form(this.places.range, form, { from, till });
  }

  /** A label as the language writes that of an item: "(a)", "a)". */
  item(label: string): string {
    return /^\d/.test(label) ? label : this.words.item.replace('{n}', label);
  }

  private inside(place: Place, form: Form): string {
    if (place.isChapeau) return this.below(this.places.chapeau, { ...place, isChapeau: false }, form, {});
    if (place.items.length > 0) return this.itemOf(place, form);
    const { part, label, ordinal } = place;
    const n = label ?? '';
    const nth = ordinal === null ? '' : this.ordinal(ordinal, form);
    const { places } = this;
    switch (part) {
      case 'operative':
        if (label !== null) return this.form(places.operative, form, { n });
        return this.form(ordinal === null ? places.operativeSole : places.operativeNth, form, { nth });
      case 'preambular':
        return ordinal !== null && this.hasWord(ordinal)
          ? this.form(places.preambularNth, form, { nth })
          : this.form(places.preambular, form, { n: label ?? String(ordinal ?? 1) });
      case 'annex':
        if (label !== null) return this.form(places.annex, form, { annex: n });
        return this.form(ordinal === null ? places.annexSole : places.annexNth, form, { nth });
      case 'footnote':
        return label === null
          ? this.form(places.footnoteNth, form, { nth: this.ordinal(ordinal ?? 1, form) })
          : this.form(places.footnote, form, { n });
      case 'lines':
        return place.after === null
          ? this.form(places.head, form, {})
          : this.below(places.lines, place.after, form, {});
      default:
        return this.form(places[part], form, {});
    }
  }

  /** Labels that follow one another are said together: "subparagraph (a) (ii) of paragraph 3". */
  private itemOf(place: Place, form: Form): string {
    const { items } = place;
    const last = items.at(-1)!;
    const isOrdinal = last.label === null;
    const first = isOrdinal ? items.length - 1 : items.findLastIndex(({ label }) => label === null) + 1;
    const above = { ...place, items: items.slice(0, first) };
    const inAnnex = place.part === 'annex' && first === 0;
    if (isOrdinal) {
      const nth = this.ordinal(last.ordinal ?? 1, form);
      return this.below(inAnnex ? this.places.annexItemNth : this.places.itemNth, above, form, { nth });
    }
    const item = items.slice(first).map(this.labelOf).join(' ');
    return this.below(inAnnex ? this.places.annexItem : this.places.item, above, form, { item });
  }

  private readonly labelOf = ({ label }: ItemName, at: number): string =>
    at === 0 ? this.item(label!) : this.words.item.replace('{n}', label!);

  private below(forms: Forms, above: Place, form: Form, slots: Record<string, string>): string {
    return this.form(forms, form, {
      ...slots,
      the: this.inside(above, 'the'),
      of: this.inside(above, 'of'),
      in: this.inside(above, 'in'),
    });
  }

  private form(forms: Forms, form: Form, slots: Record<string, string>): string {
    const own = forms[form];
    if (own !== undefined) return written(own, slots);
    const the = written(forms.the, slots);
    return form === 'the' ? the : written(this.words[form], { the });
  }

  private hasWord(ordinal: number): boolean {
    return ordinal <= this.words.ordinals.the.split('|').length;
  }

  private ordinal(ordinal: number, form: Form): string {
    const word = this.words.ordinals[form].split('|')[ordinal - 1];
    return word ?? written(this.words.nth, { n: String(ordinal) });
  }
}
