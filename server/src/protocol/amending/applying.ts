import { type AmendmentDocument, amendmentsIn, applyAmendments } from '../../core/amending.ts';
import { type Document, t } from '../../core/index.ts';
import { documentOf, fileName } from '../comparing/texts.ts';
import type * as own from '../requests.ts';
import { say, type World } from '../world.ts';
import { chooseDraft } from './drafts.ts';

/** An amendment document and the text that it was read from. */
export interface Amending {
  readonly document: Document;
  readonly amendments: AmendmentDocument;
}

/** What a client calls by URIs. */
export interface Asked {
  readonly draft: Document;
  readonly amending: readonly Amending[];
  /** Texts in which there are no amendments, or that cannot be read. */
  readonly left: readonly own.LeftClause[];
}

/** `null` where the draft cannot be read. The draft is remembered for each of the documents. */
export async function asked(world: World, params: own.AmendingParams): Promise<Asked | null> {
  const draft = await documentOf(world, params.draft);
  if (draft === null) return null;
  const amending: Amending[] = [];
  const left: own.LeftClause[] = [];
  for (const uri of params.documents) {
    const document = await documentOf(world, uri);
    const amendments = document && amendmentsIn(document);
    if (amendments) {
      amending.push({ document, amendments });
      chooseDraft(world, document.uri, params.draft);
    } else {
      const message = say(world, t`No amendments were found in it, such as “Delete paragraph 6.”`);
      left.push({ name: fileName(uri), message, uri, range: START });
    }
  }
  return { draft, amending, left };
}

const START: own.LeftClause['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export async function answerApply(
  world: World,
  params: own.AmendingParams,
): Promise<own.ApplyAmendmentsResult | null> {
  const found = await asked(world, params);
  if (found === null) return null;
  const { draft, amending } = found;
  const { text, outcomes } = applyAmendments(
    draft,
    amending.map(({ amendments }) => amendments),
  );
  const left = outcomes.flatMap(({ document: at, clause, problem }) => {
    if (problem === null) return [];
    const { document } = amending[at]!;
    const range = document.rangeOf(problem.span ?? { start: 0, end: 0 });
    return {
      name: clauseName(world, amending[at]!, clause),
      message: say(world, problem.message),
      uri: document.uri,
      range,
    };
  });
  return { text, applied: outcomes.length - left.length, left: [...found.left, ...left] };
}

/** "Clause 3 (norway.txt)", by the number that it bears. */
export function clauseName(world: World, { document, amendments }: Amending, clause: number): string {
  const { number } = amendments.clauses[clause]!;
  return say(world, t`Clause ${number === '' ? String(clause + 1) : number} (${fileName(document.uri)})`);
}
