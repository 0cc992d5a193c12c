import { amendmentsIn } from '../../core/amending.ts';
import type { Document } from '../../core/index.ts';
import { t } from '../../core/index.ts';
import { documentOf, fileName } from '../comparing/texts.ts';
import type * as own from '../requests.ts';
import { say, type World } from '../world.ts';
import { draftFor, openDrafts } from './drafts.ts';

/** What a command on amendments may mean when it is called in a text. */
export async function answerAmendable(
  world: World,
  { uri }: own.AmendableParams,
): Promise<own.AmendableResult | null> {
  const document = await documentOf(world, uri);
  if (document === null) return null;
  const amends = amendmentsIn(document) !== null;
  const draft = amends ? await draftFor(world, document) : null;
  return {
    amends,
    draft: draft && textOf(world, draft),
    documents: [...world.texts.all()]
      .map((each) => each.document)
      .filter((each) => amendmentsIn(each) !== null)
      .map((each) => textOf(world, each)),
    drafts: openDrafts(world).map((each) => textOf(world, each)),
  };
}

function textOf(world: World, document: Document): own.AmendableText {
  const { uri, resolutions } = document;
  const [first] = resolutions;
  const head = amendmentsIn(document)?.head;
  const said = head
    ? head.by && say(world, t`By ${head.by}`)
    : (first?.symbol ?? first?.number ?? (first?.title && document.slice(first.title)) ?? null);
  return { uri, name: fileName(uri), detail: (said ?? '').replace(/\s+/g, ' ') };
}
