/** Ordinals of sessions in words, as adopted texts write them; drawn up from the grammars of the languages. */
const EN_ONES =
  '|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth'.split(
    '|',
  );
const EN_TENS = '||twent|thirt|fort|fift|sixt|sevent|eight|ninet'.split('|');

const FR_ONES =
  '|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième'.split(
    '|',
  );
const FR_TENS = '||vingt|trente|quarante|cinquante|soixante|soixante|quatre-vingt|quatre-vingt'.split('|');

const ZH_DIGITS = '零一二三四五六七八九';

/** "twenty-first" for 21; `null` for what no text writes in words. */
export function englishOrdinal(number: number): string | null {
  if (number < 1 || number > 99) return null;
  if (number < 20) return EN_ONES[number]!;
  const stem = EN_TENS[Math.floor(number / 10)]!;
  return number % 10 === 0 ? `${stem}ieth` : `${stem}y-${EN_ONES[number % 10]}`;
}

/** "vingt et unième" for 21, in the feminine. */
export function frenchOrdinal(number: number): string | null {
  if (number < 1 || number > 99) return null;
  if (number === 1) return 'première';
  if (number < 20) return FR_ONES[number]!;
  const tens = Math.floor(number / 10);
  const stem = FR_TENS[tens]!;
  const rest = tens === 7 || tens === 9 ? (number % 10) + 10 : number % 10;
  if (rest === 0) return `${stem.replace(/e$/, '')}ième`;
  if ((rest === 1 || rest === 11) && tens < 8) return `${stem} et ${rest === 1 ? 'unième' : FR_ONES[11]}`;
  return `${stem}-${rest === 1 ? 'unième' : FR_ONES[rest]}`;
}

/** 二十一 for 21. */
export function chineseNumber(number: number): string | null {
  if (number < 1 || number > 99) return null;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? ZH_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? ZH_DIGITS[ones] : ''}`;
}
