import type { LanguagePack, Opening, Paragraph } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';
import type { Subject } from '../subject.ts';

type Part = 'preambular' | 'operative';

const LANGUAGES_WITH_FORMS = ['ar', 'en', 'fr', 'ru', 'es'] as const;

/** The opening of a paragraph takes the form that the same verb has in the other part. */
export const verbForms: readonly Mutation[] = [
  {
    kind: 'verb-form/present-in-preamble',
    what: '“Recalls” for “Recalling”',
    claims: ['preamble/opening-form'],
    languages: LANGUAGES_WITH_FORMS,
    breaks: (subject) => inOtherForm(subject, 'preambular', 'operative'),
  },
  {
    kind: 'verb-form/participle-below',
    what: '“Requesting” for “Requests”',
    claims: ['operative/opening-form'],
    languages: LANGUAGES_WITH_FORMS,
    breaks: (subject) => inOtherForm(subject, 'operative', 'preambular'),
  },
];

function inOtherForm(
  { resolutions, pack, text }: Subject,
  from: Part,
  to: Part,
): ReturnType<Mutation['breaks']> {
  return resolutions
    .flatMap((resolution): readonly Paragraph[] => resolution[from])
    .flatMap(({ opening, text: spans }) => {
      const other = opening === null ? null : otherForm(opening, pack, from, to);
      if (opening === null || other === null) return [];
      // “Noting the report, requests …”: a participle may lead in an operative paragraph.
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
      return from === 'operative' && hasFurtherVerb(words, pack) ? [] : [write(opening.span, other)];
    });
}

/** The form of the same phrase in the other part, for an opening without adverbs; `null` where it has none. */
function otherForm({ text, concept }: Opening, pack: LanguagePack, from: Part, to: Part): string | null {
  const bare = withoutLeadIn(text, pack);
  const own = formsOf(pack, from, concept);
  const others = formsOf(pack, to, concept).filter((form) => !own.includes(form));
  if (!own.some((form) => withoutLeadIn(form, pack) === bare)) return null;
  const same = others.find((form) => isSamePhrase(withoutLeadIn(form, pack), bare, pack));
  if (same === undefined) return null;
  return to === 'preambular' ? `${pack.joiner}${same}` : same;
}

/** But for the ending of the verb the words are the same; Spanish verbs may change their stem (Recordando, Recuerda). */
function isSamePhrase(a: string, b: string, { code }: LanguagePack): boolean {
  const [verb = '', ...words] = a.split(' ');
  const [other = '', ...others] = b.split(' ');
  let shared = 0;
  while (shared < verb.length && verb[shared] === other[shared]) shared++;
  const enough = Math.min(verb.length, other.length) * (code === 'es' ? 1 / 3 : 1 / 2);
  return shared >= enough && words.join(' ') === others.join(' ');
}

function formsOf(pack: LanguagePack, part: Part, concept: string | null): readonly string[] {
  return concept === null ? [] : (pack[part][concept]?.split('|') ?? []);
}

/** Arabic makes a preambular opening of a present tense by a word before it. */
function withoutLeadIn(form: string, pack: LanguagePack): string {
  return pack.code === 'ar' ? form.replace(/^و?إذ\s+/, '') : form;
}

function hasFurtherVerb(words: string, pack: LanguagePack): boolean {
  const verbs = Object.values(pack.operative).flatMap((forms) => forms.toLowerCase().split('|'));
  return words
    .toLowerCase()
    .split(/[,،]\s+(?:and |et |y |و|и )?/)
    .slice(1)
    .some((rest) => verbs.some((verb) => rest.startsWith(verb)));
}
