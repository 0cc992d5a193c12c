// `check` consults the library and the known resolutions, and names the cited text's file.
import assert from 'node:assert/strict';
import { Desk } from './run.ts';

const CITED = `19/51. Lighthouses

The Commission on Crime Prevention and Criminal Justice,

Recalling its earlier work,

1. Requests the Secretariat to list the wells;

2. Encourages cities to plant a tree beside every well.

9th meeting
21 May 2010
`;

const DRAFT = `The General Assembly,

Recalling Commission on Crime Prevention and Criminal Justice resolution 19/51 of 12 May 2010,

Recalling also its resolution 74/273 of 21 April 2020,

1. Requests the Secretary-General to list the wells;

2. Encourages cities to plant a tree beside every well.
`;

describe('check, of what is cited,', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write('draft.resolution', DRAFT);
    desk.write('library/cited.resolution', CITED);
  });
  afterEach(() => desk.clear());

  it('consults the known resolutions without any library', () => {
    const { out } = desk.run(['check', 'draft.resolution']);
    assert.match(out, /^draft\.resolution:5:41: warning: Resolution 74\/273 was adopted on 20 April 2020\./m);
    assert.doesNotMatch(out, /date-in-library/);
  });

  it('consults the library, and says where the cited text lies', () => {
    const { out } = desk.run(['check', 'draft.resolution', '--library', 'library']);
    assert.match(out, /:3:\d+: warning: Its text gives 21 May 2010 as the day of adoption\./m);
    assert.match(out, /^library\/cited\.resolution:1:1: note: The text of the resolution\.$/m);
  });

  it('names the file in SARIF and for GitHub', () => {
    const args = ['check', 'draft.resolution', '--library', 'library', '--format'];
    const { runs } = JSON.parse(desk.run([...args, 'sarif']).out);
    const result = runs[0].results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'citation/date-in-library',
    );
    const { artifactLocation } = result.relatedLocations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'library/cited.resolution');
    assert.match(desk.run([...args, 'github']).out, /library\/cited\.resolution:1: The text/);
  });

  it('mends a date that is known', () => {
    desk.run(['check', 'draft.resolution', '--library', 'library', '--fix']);
    assert.match(desk.read('draft.resolution'), /19\/51 of 21 May 2010,[\s\S]*74\/273 of 20 April 2020,/);
  });
});
