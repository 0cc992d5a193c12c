/** Wrong form → right form. */
export type Corrections = Readonly<Record<string, string>>;
