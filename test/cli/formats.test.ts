import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { checkGithub } from '../../server/src/cli/formats/check-github.ts';
import { checkText } from '../../server/src/cli/formats/check-text.ts';
import { aDiagnostic, reportOf } from './reports.ts';
import { assertFits, COMMA, Desk, FAULTY, SOUND } from './run.ts';

const AKN = `<akomaNtoso><p>The General Assembly,</p><container eId="c_1"><p>Recalling its resolution 70/1;</p></container>
  <paragraph eId="p_1"><num>1.</num><content><p>Decides to remain seized.</p></content></paragraph></akomaNtoso>`;

describe('the formats of chapeau check', () => {
  const desk = new Desk();
  before(() => {
    desk.write('a b.resolution', FAULTY);
    desk.write('comma, colon.resolution', SOUND.replace('2015,', '2015;'));
    desk.write('c.xml', AKN);
  });
  after(() => desk.clear());

  const printed = (format: string, ...files: readonly string[]) =>
    desk.run(['check', '--format', format, '--rule', `${COMMA}=error`, ...files]).out;

  it('json is as its schema says', () => {
    const output = JSON.parse(printed('json', 'a b.resolution', 'c.xml'));
    assertFits('schemas/check.schema.json', output);
    assert.equal(output.summary.files, 2);
    assert.equal(
      output.summary.errors,
      output.diagnostics.filter((one: { severity: string }) => one.severity === 'error').length,
    );
    assert.deepEqual(output.diagnostics[0].range, {
      start: { line: 4, character: 50 },
      end: { line: 4, character: 51 },
    });
    assert.equal(output.diagnostics[0].fixable, true);
  });

  it('github marks the lines, with signs of its own escaped', () => {
    assert.match(
      printed('github', 'comma, colon.resolution'),
      new RegExp(
        `^::error file=comma%2C colon\\.resolution,line=5,endLine=5,col=51,endColumn=52,title=${COMMA}::[^\\n]+\\n$`,
      ),
    );
    assert.match(printed('github', 'c.xml'), new RegExp(`^::error file=c\\.xml,title=${COMMA}::c_1: `));
  });

  it('github escapes what its properties and messages cannot hold', () => {
    const one = aDiagnostic({
      file: '100%: a,b.resolution',
      message: 'Half: 50%, no more\r\nthan that.',
      severity: 'hint',
    });
    assert.equal(
      checkGithub(reportOf([one])),
      '::notice file=100%25%3A a%2Cb.resolution,line=5,endLine=5,col=3,endColumn=9,title=numbering/repeated' +
        '::Half: 50%25, no more%0D%0Athan that.\n',
    );
  });

  it('github gives no columns of what runs over lines, which it would refuse', () => {
    const range = { start: { line: 4, character: 2 }, end: { line: 6, character: 1 } };
    assert.match(checkGithub(reportOf([aDiagnostic({ range })])), /,line=5,endLine=7,title=/);
  });

  it('github names files from the checkout', () => {
    const shell = { cwd: resolve('repo/drafts'), env: { GITHUB_WORKSPACE: resolve('repo') } };
    assert.match(checkGithub(reportOf([aDiagnostic()], shell)), / file=drafts\/a\.resolution,/);
    const outside = reportOf([aDiagnostic({ file: '../../b.md' })], shell);
    assert.ok(
      checkGithub(outside).includes(`file=${resolve('b.md').replaceAll('\\', '/').replace(':', '%3A')},`),
    );
  });

  it('text and github say the other places that a finding speaks of', () => {
    const report = reportOf([
      aDiagnostic({
        related: [
          { ...aDiagnostic(), message: 'The first one.' },
          { ...aDiagnostic({ file: 'c.xml', paragraph: 'p_1' }), message: 'The second one.' },
        ],
      }),
    ]);
    assert.match(
      checkGithub(report),
      /::The number 2 is taken\.%0Aa\.resolution:5: The first one\.%0Ac\.xml:p_1: The second one\.\n$/,
    );
    assert.match(
      checkText(report),
      /^a\.resolution:5:3: warning: .+\na\.resolution:5:3: note: The first one\.\nc\.xml#p_1: note: The second one\.\n\n/,
    );
  });
});
