import type { LanguageCode } from '../languages/codes.ts';

/**
 * Verbs and prepositions joined in the wrong way, "wrong > right"; {a|b} stands for each of the words in turn, {1}
 * and {2} on the right for the first and the second so chosen. From the grammar of each language; none of the wrong forms is usual in adopted texts.
 */
export const CONSTRUCTIONS: { readonly [language in LanguageCode]?: string } = {
  en: `
{stresses|stressing|emphasizes|emphasizing|reaffirms|reaffirming|reiterates|reiterating|highlights|highlighting|underlines|underlining|condemns|condemning} on > {1}
{emphasises|emphasising} on > {1}
takes note on > takes note of
taking note on > taking note of
takes note to > takes note of
takes notes of > takes note of
taking notes of > taking note of
takes into consideration of > takes into consideration
in accordance to > in accordance with
in compliance to > in compliance with
in conformity to > in conformity with
in line to > in line with
pursuant with > pursuant to
with regards to > with regard to
in regards to > in regard to
despite of > despite
in spite the > in spite of the
aware about > aware of
with a view of > with a view to
in view to > with a view to
discuss about > discuss
discusses about > discusses
discussing about > discussing
comply to > comply with
complies to > complies with
complying to > complying with
responsible of > responsible for
participate to > participate in
participating to > participating in
consistent to > consistent with
seized {with|on|in|to|by} the matter > seized of the matter
committed in {ensuring|promoting|protecting|strengthening|implementing|achieving} > committed to {1}
contribute in {ensuring|promoting|protecting|strengthening|implementing|achieving} > contribute to {1}
appeals on {all|Member|States|the} > appeals to {1}`,
  fr: `
{prie|invite|encourage|exhorte|engage} au {Secrétaire général|Haut-Commissaire|Président|Gouvernement|Conseil} > {1} le {2}
{prie|invite|encourage|exhorte|engage} aux {États Membres|États|Gouvernements|organisations|parties} > {1} les {2}
demande le {Secrétaire général|Haut-Commissaire|Président|Gouvernement|Conseil} de > demande au {1} de
demande les {États Membres|États|Gouvernements|organisations|parties} de > demande aux {1} de
malgré que > bien que
conformément avec > conformément à
rappelle de {sa|ses} > rappelle {1}
rappelant de {sa|ses} > rappelant {1}
en vue que > afin que
au jour d’aujourd’hui > aujourd’hui`,
  es: `
{Solicita|Pide|Insta|Exhorta|Invita|Alienta} el {Secretario General|Alto Comisionado|Presidente|Gobierno|Consejo} > {1} al {2}
{Solicita|Pide|Insta|Exhorta|Invita|Alienta} los {Estados Miembros|Estados|Gobiernos} > {1} a los {2}
toma nota que > toma nota de que
tomando nota que > tomando nota de que
consciente que > consciente de que
convencida que > convencida de que
convencido que > convencido de que
de acuerdo a > de acuerdo con
en base a > sobre la base de
en relación a > en relación con
jugar un papel > desempeñar un papel
juega un papel > desempeña un papel
juegan un papel > desempeñan un papel
bajo la base de > sobre la base de
a excepto de > a excepción de`,
  ru: `
призывает государствам-членам > призывает государства-члены
призывает всем государствам > призывает все государства
призывает государствам > призывает государства
предлагает государства-члены > предлагает государствам-членам
предлагает Генерального секретаря > предлагает Генеральному секретарю
просит Генеральному секретарю > просит Генерального секретаря
просит государствам-членам > просит государства-члены
рекомендует государства-члены > рекомендует государствам-членам
поручает Генерального секретаря > поручает Генеральному секретарю
согласно с резолюцией > согласно резолюции
благодаря усилий > благодаря усилиям
вопреки положений > вопреки положениям
согласно положений > согласно положениям
согласно резолюций > согласно резолюциям
принимает к сведению о > принимает к сведению
{подчеркивает|подтверждает|отмечает} о том, что > {1}, что`,
};
