import { BODIES } from '../bodies/bodies.ts';
import { enactingAt } from '../bodies/enacting.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { foldKey } from '../text/fold.ts';

/** Short names of bodies, which no enacting line uses; body key → names, parted by bars. */
const SHORT: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: { GA: 'GA|UNGA|Assembly', SC: 'SC|UNSC|Council', ECOSOC: 'ECOSOC', HRC: 'HRC|UNHRC' },
  fr: { GA: 'AG|AGNU', SC: 'CS|CSNU', ECOSOC: 'ECOSOC', HRC: 'CDH|CDHNU' },
  es: { GA: 'AG|AGNU', SC: 'CS|CSNU', ECOSOC: 'ECOSOC', HRC: 'CDH|CDHNU' },
  ar: { GA: 'الجمعية', SC: 'المجلس' },
  zh: { GA: '联大|联合国大会', SC: '安理会', ECOSOC: '经社理事会', HRC: '人权会' },
  ru: { GA: 'ГА|ГА ООН', SC: 'СБ|СБ ООН|Совбез', ECOSOC: 'ЭКОСОС', HRC: 'СПЧ|СПЧ ООН' },
};

/** Words for the Organization, which the name of an organ does without; each with its space. */
const ORGANIZATION: Readonly<Record<LanguageCode, string>> = {
  en: ' united nations| un| of the united nations| of the un',
  fr: " des nations unies| de l'organisation des nations unies| de l'onu",
  es: ' de las naciones unidas| de la organizacion de las naciones unidas| de la onu',
  ar: ' للأمم المتحدة| التابع للأمم المتحدة| التابعة للأمم المتحدة',
  zh: '联合国',
  ru: ' организации объединенных наций| оон',
};

const ARTICLE = /^(?:the |l'|le |la |el |ان )/;

/** The lists above, folded. */
interface Names {
  readonly short: ReadonlyMap<string, string>;
  readonly organization: readonly string[];
}

/** Made from the lists on first use, once a language; never changed afterwards. */
const folded = new Map<LanguageCode, Names>();

function namesOf(language: LanguageCode): Names {
  let names = folded.get(language);
  if (names === undefined) {
    const short = Object.entries(SHORT[language]).flatMap(([key, list]) =>
      list.split('|').map((name) => [foldKey(name), key] as const),
    );
    const organization = ORGANIZATION[language]
      .split('|')
      .map((word) => (word.startsWith(' ') ? ' ' : '') + foldKey(word));
    names = { short: new Map(short), organization };
    folded.set(language, names);
  }
  return names;
}

/** The full name of the body that a line names by a short or swollen name; `null` where it does neither. */
export function fullName(line: string, language: LanguageCode): string | null {
  const name = foldKey(line).replace(/[\s,،，:：;.*_]+$/u, '');
  if (name === '' || name.length > 90) return null;
  const own = inFirstPerson(name, language);
  if (own !== null) return own;
  const { short, organization } = namesOf(language);
  const key = short.get(name.replace(ARTICLE, ''));
  if (key !== undefined) return nameOf(key, language);
  for (const words of organization) {
    const at = name.indexOf(words);
    if (at < 0) continue;
    const rest = name.slice(0, at) + name.slice(at + words.length);
    const found = enactingAt(rest, 0, [language]);
    if (found !== null && found.length === rest.length) return nameOf(found.body, language);
  }
  return null;
}

/** “We, the General Assembly”; in Arabic a name without the particle before it. */
function inFirstPerson(name: string, language: LanguageCode): string | null {
  const rest = FIRST_PERSON[language].exec(name);
  const particle = PARTICLES[language];
  if (rest === null && particle === undefined) return null;
  const full = rest === null ? `${particle}${name}` : name.slice(rest[0].length);
  const found = enactingAt(full, 0, [language]);
  return found !== null && found.length === full.length ? nameOf(found.body, language) : null;
}

const FIRST_PERSON: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^we,? (?=the )/,
  fr: /^nous,? /,
  es: /^nosotros,? /,
  ar: /^نحن،? /,
  zh: /^我们/,
  ru: /^мы,? /,
};
/** Before the name of the body; folded. */
const PARTICLES: { readonly [language in LanguageCode]?: string } = { ar: 'ان ' };

/** The line is the name of a body as its enacting line writes it, and nothing more. */
export function isBodyName(line: string, language: LanguageCode | null): boolean {
  if (language === null || line.length > 90) return false;
  const name = foldKey(line).trim();
  return enactingAt(name, 0, [language])?.length === name.length;
}

function nameOf(key: string, language: LanguageCode): string | null {
  return BODIES.find((body) => body.key === key)?.[language]?.split('|')[0] ?? null;
}
