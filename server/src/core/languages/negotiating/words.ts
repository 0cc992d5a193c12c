import type { LanguageCode } from '../codes.ts';

/** What a delegation may say of words. */
export type Stance =
  | 'propose'
  | 'delete'
  | 'alternative'
  | 'reserve'
  | 'retain'
  | 'support'
  | 'oppose'
  | 'question'
  | 'move'
  | 'agree'
  | 'ad-ref';

/** The words of attributions; forms as `spellOut` reads them: "reserv(e|ed)|scrutiny". */
export interface NegotiatingWords {
  readonly stances: Readonly<Record<Stance, string>>;
  /** Words that stand beside names and stances and change nothing: articles, prepositions, what a remark speaks of. */
  readonly around: string;
  /** Heads a version among others, with a number or letter behind it: "Option 2". */
  readonly versions: string;
  /** May stand before a colon in brackets and name nobody: "[Note: …]". */
  readonly nobody: string;
  /** Words on both sides of a stroke that are one word: "and/or". */
  readonly paired: string;
  /** What is written: the colon behind a name with its space, the comma between names, and remarks. */
  readonly written: {
    readonly colon: string;
    readonly comma: string;
    readonly agreed: string;
    readonly adRef: string;
    readonly delete: string;
    readonly reserve: string;
  };
}

export const NEGOTIATING: Readonly<Record<LanguageCode, NegotiatingWords>> = {
  en: {
    stances: {
      propose:
        'propos(al|e|es|ed)|add(|s|ed|ition)|insert(|s|ed|ion)|new|suggest(|s|ed|ion)|redraft|compromise|bridging|amendment|instead',
      delete: 'delet(e|es|ed|ion)|remov(e|es|ed|al)|strike|struck|omit(|s|ted)',
      alternative: 'alt|alternative(|s)|alternate',
      reserve: 'reserv(e|es|ed|ing|ation|ations)|scrutiny|study reserve',
      retain: 'retain(|s|ed)|keep(|s)|kept|maintain(|s|ed)|restore',
      support: 'support(|s|ed)|prefer(|s|red)|flexible',
      oppose: 'oppos(e|es|ed)|object(|s|ed|ion)|cannot accept|not accept(able|ed)|against',
      question: 'question(|s|ed)|quer(y|ies|ied)|clarif(y|ication|ied)',
      move: 'move(|s|d)|merge(|s|d)|relocate(|d)|transfer',
      agree: 'agree(|s|d)|closed|cleared',
      'ad-ref': '(|agreed )ad ref(|erendum)|(|agreed )ad-ref|provisionally agreed',
    },
    around:
      'by|from|of|the|on|to|for|in|with|its|his|their|as|also|a|an|this|that|all|whole|entire|full|original|here|there|s|and|or|position|positions|text|language|paragraph|paragraphs|para|paras|op|pp|sub-paragraph|subparagraph|item|sentence|phrase|word|words|line|section|annex|title|based|before|after|see|above|below|pending|general|strongly|still|earlier|later|previous|at|end|beginning|until|consultation|consultations|capital|capitals|bis|ter|quater',
    versions: 'alt|alternative|option|version|variant',
    nobody:
      'note|notes|comment|comments|title|placeholder|heading|remark|explanation|rationale|source|reference|footnote|including|namely|following|drafting note|editorial note|nb|paragraph|section|annex|article|chapter|example|such as|inter alia|agenda item|item|i e|e g|in particular|as follows|contact|status|date|place',
    paired: 'and/or|his/her|her/his|he/she|she/he|km/h',
    written: {
      colon: ': ',
      comma: ', ',
      agreed: '(agreed)',
      adRef: '(agreed ad ref)',
      delete: 'delete',
      reserve: 'reserve',
    },
  },
  fr: {
    stances: {
      propose:
        'propos(ition|e|ent|é|ée|er)|ajout(|er|é|ée|e)|insérer|insertion|nouveau|nouvelle|amendement|compromis',
      delete: '(|à )supprim(er|é|ée|és|ées|ez|e)|suppression|biffer|retirer|retrait',
      alternative: 'variante(|s)|alternative|alt',
      reserve: 'réserv(e|es|é|ée|er)|réserve d’examen',
      retain: 'conserv(er|é|ée|e)|mainten(ir|u|ue)|maintient|maintien|garder|rétablir',
      support: 'appu(i|ie|ient|yer|yé)|souti(en|ent)|soutenir|préfère',
      oppose: 's’oppose|opposé|opposition|objection|ne peut accepter|contre',
      question: 'question|interrogation|précis(er|ion|ions)|à préciser|s’interroge',
      move: 'déplac(er|é|ée|ement)|fusionner|transférer',
      agree: 'conven(u|ue|us|ues)|accept(é|ée)|accord|d’accord|approuv(é|ée)|agréé',
      'ad-ref': '(convenu |agréé |accord |accepté |)ad ref(|erendum)|(convenu |)sous réserve de confirmation',
    },
    around:
      'par|de|du|des|d|le|la|les|l|un|une|à|au|aux|pour|sur|en|dans|avec|son|sa|ses|leur|leurs|et|ou|ce|cet|cette|tout|toute|texte|libellé|paragraphe|par|alinéa|position|phrase|mot|mots|original|initial|avant|après|voir|ci-dessus|ci-dessous|fin|début|section|annexe|titre|générale|consultation|capitale|ici|bis|ter|quater',
    versions: 'alt|variante|option|version',
    nobody:
      'note|notes|remarque|commentaire|titre|observation|source|référence|exemple|notamment|à savoir|y compris|par exemple|comme suit|intitulé|nb|paragraphe|section|annexe|article|chapitre|date|lieu|point de l’ordre du jour',
    paired: 'et/ou|il/elle|elle/il|km/h',
    written: {
      colon: '\u00a0: ',
      comma: ', ',
      agreed: '(convenu)',
      adRef: '(convenu ad ref)',
      delete: 'supprimer',
      reserve: 'réserve',
    },
  },
  es: {
    stances: {
      propose:
        'propuesta(|s)|propone(|n)|proponer|propuesto|añad(ir|e|ido|ida)|agreg(ar|a|ado)|insert(ar|a|ado)|adición|nuev(o|a)|enmienda|transacción',
      delete:
        'suprim(ir|e|en|ido|ida)|suprímase|suprimase|supresión|elimin(ar|a|ado|ada|ación)|elimínese|retirar',
      alternative: 'variante(|s)|alternativ(a|as|o)|alt',
      reserve: 'reserva(|s|n|do|da|r)|se reserva|reserva de estudio',
      retain: 'mant(ener|iene|enido|enida)|conserv(ar|a|ado)|reten(er|ido)|restablecer',
      support: 'apoy(a|an|ar|o|ado)|respalda|prefiere',
      oppose: 'se opone(|n)|oposición|objeción|objeta|no acepta|en contra',
      question: 'pregunta|consulta|duda|cuestiona|aclar(ar|ación)',
      move: 'traslad(ar|a|ado)|mover|desplaz(ar|ado)|fusion(ar|ado)',
      agree: 'acordad(o|a|os|as)|convenid(o|a)|aprobad(o|a)|acuerdo|de acuerdo|aceptad(o|a)',
      'ad-ref': '(acordado |convenido |aprobado |)ad ref(|eréndum|erendum|erendo)',
    },
    around:
      'por|de|del|el|la|los|las|un|una|a|al|para|sobre|en|con|su|sus|y|e|o|u|este|esta|todo|toda|texto|párrafo|párr|apartado|inciso|posición|frase|palabra|palabras|original|inicial|antes|después|véase|supra|infra|fin|final|principio|sección|anexo|título|general|consulta|capital|aquí|bis|ter|quater',
    versions: 'alt|variante|opción|alternativa|versión',
    nobody:
      'nota|notas|comentario|título|observación|fuente|referencia|ejemplo|incluidos|a saber|en particular|por ejemplo|como sigue|nb|párrafo|sección|anexo|artículo|capítulo|fecha|lugar|tema del programa',
    paired: 'y/o|él/ella|ella/él|km/h',
    written: {
      colon: ': ',
      comma: ', ',
      agreed: '(acordado)',
      adRef: '(acordado ad ref)',
      delete: 'suprimir',
      reserve: 'reserva',
    },
  },
  ru: {
    stances: {
      propose:
        'предложен(ие|ия|о|ный)|предлага(ет|ют|ется)|добав(ить|лено|ляет)|включ(ить|ено)|встав(ить|ка)|нов(ый|ая|ое)|поправка|компромисс',
      delete:
        'исключ(ить|ено|ается|ает|ен|ение)|удал(ить|ено|яется)|сня(ть|то)|опустить|вычеркнуть|исключают',
      alternative: 'альтернатив(а|ы|ный|ная|ное)|альт|вариант',
      reserve: 'оговорк(а|и|у|ой)|резерв(|ирует|ируют)|резервирует позицию',
      retain: 'сохран(ить|яется|яет|ено|ение)|остав(ить|лено)|восстановить',
      support: 'поддерж(ивает|ивают|ка|ать)|предпочитает',
      oppose: 'возраж(ает|ают|ение)|против|не соглас(ен|на|ны)|не поддерживает',
      question: 'вопрос(|ы)|уточн(ить|ение|яется)|под вопросом',
      move: 'перен(ести|есено|ос)|перемест(ить|ено)|объединить',
      agree: 'согласован(|о|а|ы|ный)|принят(|о|а)|одобрен(|о)|согласен|согласие',
      'ad-ref': '(согласовано |согласован |принято |)ad ref(|erendum)|(согласовано |)ад референдум',
    },
    around:
      'от|по|на|в|во|с|со|и|или|к|из|до|после|перед|этот|эту|этого|весь|текст|текста|формулировк(а|у|и)|пункт|пункта|подпункт|п|позици(я|и|ю)|свою|фраз(а|у)|слов(о|а)|исходн(ый|ая)|первоначальн(ый|ая)|см|выше|ниже|конец|начало|раздел|приложение|заголовок|столиц(а|ы|ей)|консультаци(и|й)|здесь|бис|тер',
    versions: 'альт|альтернатива|вариант|версия',
    nobody:
      'примечание|примечания|комментарий|заголовок|название|источник|ссылка|пример|в том числе|а именно|например|включая|следующее|пункт|раздел|приложение|статья|глава|дата|место|пункт повестки дня',
    paired: 'и/или|он/она|км/ч',
    written: {
      colon: ': ',
      comma: ', ',
      agreed: '(согласовано)',
      adRef: '(согласовано ad ref)',
      delete: 'исключить',
      reserve: 'оговорка',
    },
  },
  ar: {
    stances: {
      propose: 'مقترح|اقتراح|تقترح|يقترح|إضافة|تضاف|يضاف|تضيف|إدراج|يدرج|جديد|جديدة|تعديل',
      delete: 'تحذف|يحذف|حذف|الحذف|احذف|تشطب|يشطب|شطب',
      alternative: 'بديل|بديلة|نص بديل|صيغة بديلة',
      reserve: 'تحفظ|تتحفظ|يتحفظ|تحفظات|تحتفظ بموقفها|يحتفظ بموقفه',
      retain: 'يبقى|تبقى|إبقاء|الإبقاء|يستبقى|يحتفظ|تستبقي|يبقي',
      support: 'تؤيد|يؤيد|تأييد|يؤيدان|تدعم|يدعم|تفضل',
      oppose: 'تعارض|يعارض|معارضة|تعترض|اعتراض|ترفض',
      question: 'استفسار|سؤال|تستفسر|استيضاح|تتساءل|توضيح',
      move: 'ينقل|تنقل|نقل|يدمج|تدمج|دمج',
      agree: 'متفق عليه|متفق عليها|اتفق عليه|اتفق عليها|تم الاتفاق عليه|تم الاتفاق|موافق عليه',
      'ad-ref':
        '(متفق عليه |اتفق عليه |)بشرط الاستشارة|(متفق عليه |)رهنا بالاستشارة|(متفق عليه |)بشرط التأكيد|(متفق عليه |)ad ref(|erendum)',
    },
    around:
      'من|في|على|إلى|عن|هذه|هذا|الفقرة|فقرة|النص|نص|الأصلي|الأصلية|الصيغة|صيغة|العبارة|عبارة|الكلمة|كلمة|كلها|كله|موقفها|موقفه|قبل|بعد|انظر|أعلاه|أدناه|نهاية|بداية|الجزء|المرفق|العنوان|و|أو|مكررا|مكرر|ب|من جانب|من قبل',
    versions: 'بديل|البديل|خيار|الخيار|صيغة',
    nobody:
      'ملاحظة|ملاحظات|تعليق|العنوان|عنوان|المصدر|مثال|بما في ذلك|منها|مثل|وهي|كما يلي|ما يلي|الفقرة|الجزء|المرفق|المادة|الفصل|التاريخ|المكان|بند جدول الأعمال|حاشية',
    paired: 'و/أو',
    written: {
      colon: ': ',
      comma: '، ',
      agreed: '(متفق عليه)',
      adRef: '(متفق عليه بشرط الاستشارة)',
      delete: 'تحذف',
      reserve: 'تحفظ',
    },
  },
  zh: {
    stances: {
      propose: '提议|建议|提案|增加|添加|新增|插入|新案文|增列|修正案|修正|折中案文',
      delete: '删除|删去|删|去掉|应删|移除',
      alternative: '备选案文|替代案文|备选方案|备选|替代|备选段落',
      reserve: '保留意见|保留立场|有保留|保留|待研究',
      retain: '维持原文|保留原文|保持原文|恢复原文|维持|恢复|留用',
      support: '支持|赞成|赞同|倾向于',
      oppose: '反对|不同意|不接受|不支持|异议',
      question: '质疑|疑问|待澄清|澄清|提问|存疑',
      move: '移至|移到|挪至|调至|移动|合并|移',
      agree: '商定|已商定|议定|已议定|达成一致|同意|已同意|通过|已达成一致',
      'ad-ref': '(|已)(暂时|暂定)商定|(暂时|暂定)议定|商定待核准|商定，待核准|待核准|ad ref(|erendum)',
    },
    around:
      '由|的|本|此|该|段|段落|款|项|句|词|字|文字|案文|全文|全段|全部|原|至|到|前|后|之前|之后|第|和|与|及|或|立场|其|对|见|上文|下文|之二|之三|标题|附件|首都|磋商|作为|为',
    versions: '备选案文|备选方案|备选|方案|案文|选项',
    nobody:
      '注|备注|说明|标题|评注|来源|例如|包括|其中包括|即|如下|特别是|其中|内容如下|段落|章节|附件|条款|日期|地点|议程项目|脚注|主题',
    paired: '和/或|及/或',
    written: {
      colon: '：',
      comma: '、',
      agreed: '（商定）',
      adRef: '（商定，待核准）',
      delete: '删除',
      reserve: '保留',
    },
  },
};
