import type { LanguageCode } from '../languages/codes.ts';

/** Abbreviations of running text that resolutions write out or do without, in the form of terms/countries.ts. */
export const ABBREVIATIONS: { readonly [language in LanguageCode]?: string } = {
  en: `
e.g. > for example
i.e. > that is
viz. > namely
cf. > see
vs. > versus
w.r.t. > with regard to
etc. >
etc >`,
  fr: `
p. ex. > par exemple
c.-à-d. > c’est-à-dire
etc. >`,
  es: `
p. ej. > por ejemplo
p.ej. > por ejemplo
etc. >`,
  ru: `
и т.д. >
и т. д. >
и т.п. >
и т. п. >
и др. >
т.н. > так называемый
т.к. > так как`,
};
