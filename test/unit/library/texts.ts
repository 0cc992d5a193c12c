// A small library in six languages: harbour lights, told about by one resolution and cited by others.
import { Document } from '../../../server/src/core/index.ts';
import { SegmentBuilder } from '../../../server/src/core/library/builder.ts';
import type { FileFacts } from '../../../server/src/core/library/facts.ts';
import { Layers } from '../../../server/src/core/library/layers.ts';
import { Segment } from '../../../server/src/core/library/segment.ts';
import { factsIn } from '../../../server/src/library/index.ts';

export const LIGHTS = {
  'lights.en.resolution': `71/14. Lights at the entrance of small harbours

The General Assembly,

Recalling its resolution 70/3 of 9 November 2015,

1. Requests the Secretary-General to list the harbours that are without a light;

2. Decides to come back to the matter at its seventy-second session.

46th plenary meeting
14 November 2016
`,
  'lights.fr.resolution': `71/14. Feux à l’entrée des petits ports

L’Assemblée générale,

Rappelant sa résolution 70/3 du 9 novembre 2015,

1. Prie le Secrétaire général de dresser la liste des ports sans feu ;

2. Décide de revenir sur la question à sa soixante-douzième session.
`,
  'lights.zh.resolution': `71/14. 小港口入口的灯光

大会，

回顾其2015年11月9日第70/3号决议，

1. 请秘书长列出没有灯光的港口；

2. 决定在其第七十二届会议上再审议此事。
`,
  'buoys.en.resolution': `72/9. Buoys and other marks of shallow water

The General Assembly,

Recalling its resolution 71/14 of 14 November 2016, in particular paragraph 2 thereof,

1. Calls upon all coastal States to renew their buoys in accordance with resolution 71/14.
`,
} as const;

export function segmentOf(uri: string, facts: FileFacts): Segment {
  const builder = new SegmentBuilder();
  builder.add({ uri, size: 1, modified: 1 }, facts);
  return new Segment(builder.finish());
}

export function factsOfText(text: string): FileFacts {
  return factsIn(Document.open(text), text);
}

/** An index of these texts by their names, in one segment. */
export function indexOf(texts: Readonly<Record<string, string>>): Layers {
  const builder = new SegmentBuilder();
  for (const [name, text] of Object.entries(texts))
    builder.add({ uri: `file:///${name}`, size: text.length, modified: 1 }, factsOfText(text));
  return Layers.EMPTY.adding(new Segment(builder.finish()));
}
