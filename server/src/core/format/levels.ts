import { houseOf } from '../houses/houses.ts';
import type { Settings } from '../rules/settings.ts';

/** The rule is off in a house (key of an adopting body, or ''), or the settings have turned it off. */
export function isOff(code: string, house: string, settings: Settings): boolean {
  return (settings.rules?.[code] ?? houseOf(house, settings).levels[code]) === 'off';
}
