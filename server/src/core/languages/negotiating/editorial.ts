import type { LanguageCode } from '../codes.ts';

/**
 * What square brackets of adopted texts begin with: words of editors and of heads, which are not negotiated. Forms as `spellOut`
 * reads them.
 */
export const EDITORIAL: Readonly<Record<LanguageCode, string>> = {
  en: 'sic|(|resolution )adopted (by|at|without|on|as|in)|without reference to|on the (report|proposal|recommendation) of|without a vote|original:|translated from|emphasis added',
  fr: 'sic|(|résolution )adopté(|e) (par|à|au|aux|sans|le|en)|sans renvoi|sur (le rapport|la proposition|la recommandation) d|sans vote|original :|original:',
  es: 'sic|(|resolución )(adoptad|aprobad)(a|o) (por|en|sin|el)|sin remisión previa|sobre la base del informe|por recomendación de|sin votación|original:',
  ru: 'так в оригинале|(|резолюция, )принят(|а|о) (на|без|в|Г|С|К)|без передачи|по докладу|без голосования|подлинный текст',
  ar: 'اعتمد في|اعتمدت في|اعتمد دون|اعتمد بدون|اعتمد بتصويت|اعتمد من دون|أعتمد|اتخذ في|اتخذته|قرار اتخذ|دون الإحالة|بناء على تقرير|بدون تصويت|دون تصويت|كذا في الأصل',
  zh: '未经表决|未提交|未经发交|未发交|经记录表决|经唱名表决|经修正后|经口头|根据(第|大会)|原文如此|原件：|大会决议',
};
