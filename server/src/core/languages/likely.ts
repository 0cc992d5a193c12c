import { isHan } from '../text/chars.ts';
import type { LanguageCode } from './codes.ts';
import { packOf } from './packs.ts';

const LATIN = ['en', 'fr', 'es'] as const;
/** So much of a text is looked at, UTF-16 units. */
const SAMPLE = 400;

/** The language that a text without a resolution of its own is most likely in: by its script, then `nearest`. */
export function likelyLanguage(text: string, nearest: LanguageCode): LanguageCode {
  let latin = 0;
  const counts = { ar: 0, zh: 0, ru: 0 };
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin++;
    else if (code >= 0x400 && code <= 0x52f) counts.ru++;
    else if (code >= 0x620 && code <= 0x6d3) counts.ar++;
    else if (isHan(code)) counts.zh += 3;
  }
  const [script, most] = (Object.entries(counts) as ['ar' | 'zh' | 'ru', number][]).reduce((best, each) =>
    each[1] > best[1] ? each : best,
  );
  if (most > latin / 4) return script;
  if (latin === 0) return nearest;
  if (packOf(nearest).script === 'Latin' && nearest !== 'en') return nearest;
  const sample = text.toLowerCase();
  const named = LATIN.find((code) =>
    [packOf(code).citing.resolution, packOf(code).citing.decision].some((forms) =>
      sample.includes(forms.split(/[(|]/, 1)[0]!.toLowerCase()),
    ),
  );
  return named ?? (packOf(nearest).script === 'Latin' ? nearest : 'en');
}
