import { BASE, DEFAULT_PROFILE, LENGTH, PROFILES } from './all.ts';
import {
  type Conventions,
  type House,
  type Limits,
  NO_VOCABULARY,
  type Profile,
  type Vocabulary,
} from './profile.ts';

export const PROFILE_NAMES: readonly string[] = Object.keys(PROFILES);

/** What the settings say of houses. */
export interface HouseSettings {
  /** Name of the profile for every text; `null` to take each text's own house. */
  readonly profile?: string | null;
  /** Conventions that the team sets itself, over those of the profile. */
  readonly conventions?: Partial<Conventions>;
  /** Limits that the team sets itself. */
  readonly limits?: Partial<Limits>;
  readonly vocabulary?: Partial<Vocabulary>;
}

/** The house with this key (of a body, MODEL_UN, or '' when the text does not say), as the settings make it. */
export function houseOf(key: string, { profile, conventions, limits, vocabulary }: HouseSettings): House {
  const known = profile !== null && profile !== undefined && profile in PROFILES;
  const name = known ? profile : (profileOfBody(key) ?? DEFAULT_PROFILE);
  const chain = chainOf(name);
  return {
    name,
    levels: Object.assign({}, ...chain.map(({ levels }) => levels)),
    conventions: { ...Object.assign({}, BASE, ...chain.map((each) => each.conventions)), ...conventions },
    limits: { ...Object.assign({}, LENGTH, ...chain.map((each) => each.limits)), ...limits },
    vocabulary: { ...NO_VOCABULARY, ...vocabulary },
  };
}

function profileOfBody(key: string): string | null {
  return PROFILE_NAMES.find((name) => PROFILES[name]!.bodies?.includes(key)) ?? null;
}

/** The profile and what it extends, the first of all first. */
function chainOf(name: string): readonly Profile[] {
  const profile = PROFILES[name]!;
  return profile.extends === undefined ? [profile] : [...chainOf(profile.extends), profile];
}
