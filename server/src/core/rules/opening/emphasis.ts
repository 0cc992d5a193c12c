import { t } from '../message.ts';
import { type ResolutionContext, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** So many openings of a part must be emphasised, and such a share of them, before a plain one is odd. */
const ENOUGH = 3;
const SHARE = 0.7;

export default rule({
  code: 'opening/emphasis',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'Openings are emphasised alike throughout a text.',
  why: 'Adopted texts set the opening words of each paragraph in italics. A text without any emphasis is left alone; where most openings of a part have it, one without looks overlooked.',
  source: [SOURCES.drafting],
  fix: 'emphasises the opening as the others are',
  typographic: true,
  bad: {
    en: '1. *Requests* the Secretary-General to list the wells;\n\n2. *Invites* Member States to protect the springs;\n\n3. ⟦Decides⟧ to return to the matter next year;\n\n4. *Encourages* cities to plant shade trees.',
    fr: '1. *Prie* le Secrétaire général de dresser la liste des puits;\n\n2. *Invite* les États Membres à protéger les sources;\n\n3. ⟦Décide⟧ de revenir sur la question l’an prochain;\n\n4. *Encourage* les villes à planter des arbres d’ombrage.',
    es: '1. *Solicita* al Secretario General que elabore una lista de los pozos;\n\n2. *Invita* a los Estados Miembros a que protejan los manantiales;\n\n3. ⟦Decide⟧ volver a examinar la cuestión el próximo año;\n\n4. *Alienta* a las ciudades a que planten árboles de sombra.',
    ar: '1 - *تطلب* إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - *تدعو* الدول الأعضاء إلى حماية الينابيع؛\n\n3 - ⟦تقرر⟧ أن تعود إلى النظر في المسألة في العام المقبل؛\n\n4 - *تشجع* المدن على غرس أشجار الظل.',
    zh: '1. *请*秘书长编制水井清单；\n\n2. *邀请*会员国保护泉水；\n\n3. ⟦决定⟧明年再次审议这一问题；\n\n4. *鼓励*各城市种植遮荫树木。',
    ru: '1. *просит* Генерального секретаря составить перечень колодцев;\n\n2. *предлагает* государствам-членам охранять родники;\n\n3. ⟦постановляет⟧ вернуться к этому вопросу в следующем году;\n\n4. *призывает* города сажать тенистые деревья.',
  },
  good: {
    en: '1. *Requests* the Secretary-General to list the wells;\n\n2. *Invites* Member States to protect the springs;\n\n3. *Decides* to return to the matter next year;\n\n4. *Encourages* cities to plant shade trees.',
    fr: '1. *Prie* le Secrétaire général de dresser la liste des puits;\n\n2. *Invite* les États Membres à protéger les sources;\n\n3. *Décide* de revenir sur la question l’an prochain;\n\n4. *Encourage* les villes à planter des arbres d’ombrage.',
    es: '1. *Solicita* al Secretario General que elabore una lista de los pozos;\n\n2. *Invita* a los Estados Miembros a que protejan los manantiales;\n\n3. *Decide* volver a examinar la cuestión el próximo año;\n\n4. *Alienta* a las ciudades a que planten árboles de sombra.',
    ar: '1 - *تطلب* إلى الأمين العام أن يعد قائمة بالآبار؛\n\n2 - *تدعو* الدول الأعضاء إلى حماية الينابيع؛\n\n3 - *تقرر* أن تعود إلى النظر في المسألة في العام المقبل؛\n\n4 - *تشجع* المدن على غرس أشجار الظل.',
    zh: '1. *请*秘书长编制水井清单；\n\n2. *邀请*会员国保护泉水；\n\n3. *决定*明年再次审议这一问题；\n\n4. *鼓励*各城市种植遮荫树木。',
    ru: '1. *просит* Генерального секретаря составить перечень колодцев;\n\n2. *предлагает* государствам-членам охранять родники;\n\n3. *постановляет* вернуться к этому вопросу в следующем году;\n\n4. *призывает* города сажать тенистые деревья.',
  },
  check({ facts, house, report }) {
    const { emphasis } = house.conventions;
    if (emphasis === 'any') return;
    if (emphasis !== 'consistent') {
      requireEmphasis(facts, emphasis, report);
      return;
    }
    const whole = countOf(facts, ['preambular', 'operative']);
    for (const role of ['preambular', 'operative'] as const) {
      const own = countOf(facts, [role]);
      // One plain opening in a short part is judged by the text as a whole.
      const judged = own.plain.length === 1 && own.marks.size > 0 && !isUsual(own) ? whole : own;
      if (!isUsual(judged)) continue;
      const { marks } = judged;
      const { plain } = own;
      const usual = [...marks].sort((a, b) => b[1] - a[1])[0]![0];
      for (const index of plain) {
        const fact = facts[index]!;
        if (fact.kind !== 'opening' || !fact.known) continue;
        report(
          index,
          t`“${fact.text}” is not emphasised, as the other openings of its part are; write “${wrapped(fact.text, usual)}”.`,
          {
            fixes: [
              {
                title: t`Write “${wrapped(fact.text, usual)}”`,
                edits: [{ fact: index, text: wrapped(fact.text, usual) }],
                preferred: true,
              },
            ],
          },
        );
      }
    }
  },
});

/** How often each mark of emphasis stands, and the openings that have none. */
interface Count {
  readonly marks: ReadonlyMap<string, number>;
  readonly plain: readonly number[];
}

function countOf(facts: ResolutionContext['facts'], roles: readonly string[]): Count {
  const marks = new Map<string, number>();
  const plain: number[] = [];
  facts.forEach((fact, index) => {
    if (fact.kind !== 'opening' || !roles.includes(fact.role)) return;
    if (fact.emphasis === null) plain.push(index);
    else marks.set(fact.emphasis, (marks.get(fact.emphasis) ?? 0) + 1);
  });
  return { marks, plain };
}

/** Most openings are emphasised. */
function isUsual({ marks, plain }: Count): boolean {
  const emphasised = [...marks.values()].reduce((sum, count) => sum + count, 0);
  return emphasised >= ENOUGH && emphasised >= SHARE * (emphasised + plain.length);
}

/** The marks of each kind, the one to write first. */
const MARKS = { italic: ['*', '_'], underline: ['<u>', '__'] } as const;

/** One kind of emphasis everywhere, or one in the preamble and another below it. */
function requireEmphasis(
  facts: ResolutionContext['facts'],
  emphasis: 'italic' | 'underline' | 'italic, then underline',
  report: ResolutionContext['report'],
): void {
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== 'opening' || !fact.known) continue;
    const mixed = emphasis === 'italic, then underline';
    const kind = mixed ? (fact.role === 'preambular' ? 'italic' : 'underline') : emphasis;
    const marks: readonly string[] = MARKS[kind];
    if (fact.emphasis !== null && marks.includes(fact.emphasis)) continue;
    const right = wrapped(fact.text, marks[0]!);
    report(index, t`In this house an opening of this part is written “${right}”.`, {
      fixes:
        fact.emphasis === null
          ? [{ title: t`Write “${right}”`, edits: [{ fact: index, text: right }], preferred: true }]
          : [],
    });
  }
}

/** "*Recalling*", "<u>Recalling</u>". */
function wrapped(text: string, mark: string): string {
  return `${mark}${text}${mark.startsWith('<') ? mark.replace('<', '</') : mark}`;
}
