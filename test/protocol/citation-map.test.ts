import assert from 'node:assert/strict';
import type { CitationMapParams, CitationMapResult } from '../../server/src/protocol/requests.ts';
import { atDesk, type Desk } from './desk.ts';

const WELLS = `80/269. Village wells

The General Assembly,

*Noting* the state of the wells,

1. *Requests* the Secretary-General to report.

88th plenary meeting
11 June 2026
`;

const DRAFT = `The General Assembly,

*Recalling* its resolutions 70/1 of 25 September 2015 and 80/269 of 11 June 2026,

1. *Requests* a report.
`;

describe('the citation map over standard input and output', () => {
  it('holds texts of the library with their places, and known ones with their addresses', () =>
    atDesk({ 'library/wells.resolution': WELLS, 'draft.resolution': DRAFT }, async (desk) => {
      const { nodes, edges, language, direction } = await mapOf(
        desk,
        (map) => map.nodes[2]?.versions.length === 1,
      );
      assert.deepEqual({ language, direction }, { language: 'en', direction: 'ltr' });
      const [draft, agenda, wells] = nodes;
      assert.equal(draft!.number, null);
      assert.deepEqual(
        edges.map(({ from, to }) => [from, to]),
        [agenda, wells].map((cited) => [draft!.id, cited!.id]),
      );
      assert.equal(
        agenda!.title!.text,
        'Transforming our world: the 2030 Agenda for Sustainable Development',
      );
      assert.equal(agenda!.url, 'https://docs.un.org/en/A/RES/70/1');
      assert.deepEqual(agenda!.versions, []);
      assert.equal(wells!.day, '11 June 2026');
      assert.deepEqual(wells!.body, { key: 'GA', name: 'General Assembly' });
      assert.deepEqual(wells!.versions, [
        {
          language: 'en',
          uri: desk.uriOf('library/wells.resolution'),
          position: { line: 0, character: 0 },
        },
      ]);
    }));

  it('moves to a text that it has shown', () =>
    atDesk({ 'library/wells.resolution': WELLS, 'draft.resolution': DRAFT }, async (desk) => {
      await mapOf(desk, (map) => map.nodes[2]?.versions.length === 1);
      const params: CitationMapParams = { centre: { id: 'GA/80/269', language: 'en' }, reach: {} };
      const { centre, edges } = await desk.client.request<CitationMapResult>('chapeau/citationMap', params);
      assert.equal(centre, 'GA/80/269');
      assert.equal(edges[0]!.to, 'GA/80/269');
    }));

  it('has the library that the editor names, from its folder, where no file names one', () =>
    atDesk(
      // A folder that begins with a dot belongs to the library only where it is named.
      { '.texts/wells.resolution': WELLS, 'draft.resolution': DRAFT },
      async (desk) => {
        const { nodes } = await mapOf(desk, (map) => map.nodes[2]?.versions.length === 1);
        assert.equal(nodes[2]!.versions[0]!.uri, desk.uriOf('.texts/wells.resolution'));
      },
      { settings: { library: ['.texts', 7, ''] } },
    ));

  it('is none where there is no resolution', () =>
    atDesk({}, async ({ client, uriOf }) => {
      const uri = uriOf('minutes.resolution');
      await client.open(uri, 'Minutes of a meeting\n');
      const centre = { uri, position: { line: 0, character: 0 } };
      assert.equal(await client.request('chapeau/citationMap', { centre, reach: {} }), null);
    }));
});

/** The map around the draft, once it is as wanted: the library is read in the background. */
async function mapOf(
  { client, uriOf, eventually }: Desk,
  isWanted: (map: CitationMapResult) => boolean,
): Promise<CitationMapResult> {
  const uri = uriOf('draft.resolution');
  await client.open(uri, DRAFT);
  const params: CitationMapParams = { centre: { uri, position: { line: 2, character: 0 } }, reach: {} };
  return eventually('chapeau/citationMap', params, isWanted);
}
