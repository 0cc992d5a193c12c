import type { LanguageCode } from '../languages/codes.ts';

/**
 * Abbreviations of principal organs as drafts of Model UN and notes write them (Editorial Manual: never in a
 * resolution), with the name to write.
 */
export const ORGANS: { readonly [language in LanguageCode]?: Readonly<Record<string, string>> } = {
  en: {
    GA: 'General Assembly',
    UNGA: 'General Assembly',
    SC: 'Security Council',
    UNSC: 'Security Council',
    ECOSOC: 'Economic and Social Council',
    ICJ: 'International Court of Justice',
    SG: 'Secretary-General',
    UNSG: 'Secretary-General',
  },
  fr: {
    AG: 'Assemblée générale',
    AGNU: 'Assemblée générale',
    CS: 'Conseil de sécurité',
    CSNU: 'Conseil de sécurité',
    ECOSOC: 'Conseil économique et social',
    CIJ: 'Cour internationale de Justice',
    SG: 'Secrétaire général',
  },
  es: {
    AG: 'Asamblea General',
    AGNU: 'Asamblea General',
    CS: 'Consejo de Seguridad',
    CSNU: 'Consejo de Seguridad',
    ECOSOC: 'Consejo Económico y Social',
    CIJ: 'Corte Internacional de Justicia',
    SG: 'Secretario General',
  },
};

/** The Organization, which Security Council texts write with two letters, and French ones with three. */
export const ORGANIZATION: typeof ORGANS = { en: { UN: 'United Nations' } };

/** Names that have such letters in them and are right. */
export const KEPT: readonly string[] = ['UN Women', 'UN 2.0', 'UN Tourism'];
