import type { LanguageCode } from '../codes.ts';

/** What says that words are agreed, and that they are so subject to approval by capitals; forms as `spellOut` reads them. */
export const AGREED: Readonly<Record<LanguageCode, { readonly agree: string; readonly adRef: string }>> = {
  en: {
    agree: 'agree(|s|d)|closed|cleared',
    adRef: '(|agreed )ad ref(|erendum)|(|agreed )ad-ref|provisionally agreed',
  },
  fr: {
    agree: 'conven(u|ue|us|ues)|accept(é|ée)|accord|d’accord|approuv(é|ée)|agréé',
    adRef: '(convenu |agréé |accord |accepté |)ad ref(|erendum)|(convenu |)sous réserve de confirmation',
  },
  es: {
    agree: 'acordad(o|a|os|as)|convenid(o|a)|aprobad(o|a)|acuerdo|de acuerdo|aceptad(o|a)',
    adRef: '(acordado |convenido |aprobado |)ad ref(|eréndum|erendum|erendo)',
  },
  ru: {
    agree: 'согласован(|о|а|ы|ный)|принят(|о|а)|одобрен(|о)|согласен|согласие',
    adRef: '(согласовано |согласован |принято |)ad ref(|erendum)|(согласовано |)ад референдум',
  },
  ar: {
    agree: 'متفق عليه|متفق عليها|اتفق عليه|اتفق عليها|تم الاتفاق عليه|تم الاتفاق|موافق عليه',
    adRef:
      '(متفق عليه |اتفق عليه |)بشرط الاستشارة|(متفق عليه |)رهنا بالاستشارة|(متفق عليه |)بشرط التأكيد|(متفق عليه |)ad ref(|erendum)',
  },
  zh: {
    agree: '商定|已商定|议定|已议定|达成一致|同意|已同意|通过|已达成一致',
    adRef: '(|已)(暂时|暂定)商定|(暂时|暂定)议定|商定待核准|商定，待核准|待核准|ad ref(|erendum)',
  },
};
