/** What the name of a file says of it. */

const OWN = /\.resolution(?:\.md)?$/i;
const POSSIBLE = /\.(?:txt|md|xml)$/i;

/** True for a file that is a resolution by its name alone. */
export function isNamedResolution(name: string): boolean {
  return OWN.test(name);
}

/** True for a file that may hold a resolution: what begins it decides. */
export function mayHoldResolution(name: string): boolean {
  return OWN.test(name) || POSSIBLE.test(name);
}
