import { type HouseSettings, houseOf } from '../houses/houses.ts';
import type { House, Severity } from '../houses/profile.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { RULES } from './all.gen.ts';
import type { Phrases } from './message.ts';
import type { PartScope, Rule, Scope, Term } from './rule.ts';
import { WordIndex } from './words.ts';

export interface Settings extends HouseSettings {
  /** Levels that differ from the rules' own, by rule code. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Messages in the reader's language, by their English text. */
  readonly phrases?: Phrases;
}

export interface Armed<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
}

type ArmedOf<S extends Scope> = readonly Armed<Extract<Rule, { scope: S }>>[];

/** The rules that are on for one language and house, with the levels that they report at. */
export type Armoury = { readonly [S in PartScope]: ArmedOf<S> } & {
  readonly house: House;
  readonly words: WordIndex;
  readonly resolution: ArmedOf<'resolution'>;
};

/** Armouries by all that they are made from: lists of words are long, and settings few. */
const armouries = new Map<string, Armoury>();
const MOST_ARMOURIES = 100;

/** What the settings make of the rules; a house is armed when its first text comes. */
export class Active {
  readonly settings: Settings;
  readonly directive: ArmedOf<'directive'>;
  private readonly name: string;
  private readonly known = new Map<string, Armoury>();

  constructor(settings: Settings) {
    this.settings = settings;
    const { phrases: _, ...rest } = settings;
    this.name = JSON.stringify(rest);
    this.directive = pick(this.arm(houseOf('', settings)), 'directive');
  }

  /** `house`: key of an adopting body, MODEL_UN, or '' when the text does not say. */
  of(house: string, language: LanguageCode): Armoury {
    const key = `${language}${house}`;
    let armoury = this.known.get(key);
    if (armoury === undefined) {
      armoury = this.shared(houseOf(house, this.settings), language);
      this.known.set(key, armoury);
    }
    return armoury;
  }

  private shared(house: House, language: LanguageCode): Armoury {
    const key = `${language} ${house.name} ${this.name}`;
    let armoury = armouries.get(key);
    if (armoury === undefined) {
      armoury = this.armoury(house, language);
      if (armouries.size >= MOST_ARMOURIES) armouries.clear();
      armouries.set(key, armoury);
    }
    return armoury;
  }

  private armoury(house: House, language: LanguageCode): Armoury {
    const armed = this.arm(house).filter(
      ({ rule }) => rule.languages === 'all' || rule.languages.includes(language),
    );
    const words = pick(armed, 'words').map((each) => ({
      armed: each,
      terms: each.rule.terms(packOf(language), house),
    }));
    // The team's own words come first: each hides the terms that are equal to it, and those inside it.
    const own = house.vocabulary.words.map((word): Term => ({ find: word, write: word }));
    if (words[0] !== undefined) words.unshift({ armed: words[0].armed, terms: own });
    return {
      house,
      enacting: pick(armed, 'enacting'),
      preambular: pick(armed, 'preambular'),
      operative: pick(armed, 'operative'),
      paragraph: pick(armed, 'paragraph'),
      list: pick(armed, 'list'),
      part: pick(armed, 'part'),
      text: pick(armed, 'text'),
      words: new WordIndex(words),
      resolution: pick(armed, 'resolution'),
    };
  }

  private arm(house: House): readonly Armed<Rule>[] {
    return armed(house, this.settings);
  }
}

/** The rules that are on in a house, with the levels that they report at. */
export function armed({ levels }: House, { rules = {} }: Settings): readonly Armed<Rule>[] {
  return RULES.flatMap((rule) => {
    const level = rules[rule.code] ?? levels[rule.code] ?? (rule.optIn ? 'off' : rule.severity);
    return level === 'off' ? [] : [{ rule, severity: level }];
  });
}

function pick<S extends Scope>(armed: readonly Armed<Rule>[], scope: S): ArmedOf<S> {
  return armed.filter(({ rule }) => rule.scope === scope) as unknown as ArmedOf<S>;
}
