import type { LanguageCode } from '../languages/codes.ts';

/**
 * Words of openings that agree with the adopting body: masculine form, feminine form. From the openings that
 * adopted texts of the Security Council and of the General Assembly have in common.
 */
export const PAIRS: { readonly [language in LanguageCode]?: string } = {
  fr: 'conscient|consciente convaincu|convaincue préoccupé|préoccupée alarmé|alarmée troublé|troublée inquiet|inquiète consterné|consternée horrifié|horrifiée atterré|atterrée guidé|guidée inspiré|inspirée encouragé|encouragée résolu|résolue déterminé|déterminée désireux|désireuse soucieux|soucieuse persuadé|persuadée satisfait|satisfaite réuni|réunie attaché|attachée saisi|saisie animé|animée',
  es: 'convencido|convencida preocupado|preocupada alarmado|alarmada perturbado|perturbada inquieto|inquieta consternado|consternada horrorizado|horrorizada guiado|guiada inspirado|inspirada alentado|alentada decidido|decidida resuelto|resuelta deseoso|deseosa seguro|segura reunido|reunida comprometido|comprometida dispuesto|dispuesta',
  ru: 'убежден|убеждена обеспокоен|обеспокоена озабочен|озабочена встревожен|встревожена потрясен|потрясена воодушевлен|воодушевлена преисполнен|преисполнена уверен|уверена привержен|привержена',
};

/** First words of names of bodies that tell their gender; of a body that begins otherwise nothing is known. */
export const GENDERS: { readonly [language in LanguageCode]?: { readonly m: string; readonly f: string } } = {
  fr: { m: 'le conseil|le comité|le congrès|le forum', f: "l'assemblée|la commission|la conférence" },
  es: { m: 'el consejo|el comité|el congreso|el foro', f: 'la asamblea|la comisión|la conferencia' },
  ru: {
    m: 'совет|экономический|комитет|конгресс|форум',
    f: 'ассамблея|генеральная ассамблея|комиссия|статистическая комиссия|экономическая комиссия|экономическая и социальная комиссия|европейская экономическая комиссия|конференция',
  },
  ar: {
    m: 'إن مجلس|إن المجلس|إن مؤتمر|إن المؤتمر|إن منتدى|المجلس|المؤتمر|مجلس|مؤتمر',
    f: 'إن الجمعية|إن لجنة|إن اللجنة|إن جمعية|الجمعية|اللجنة|لجنة',
  },
};
