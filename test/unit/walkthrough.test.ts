// The walkthrough: its pictures, its texts in the six languages of the interface, and the commands behind it.
import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const [walkthrough] = contributes.walkthroughs as { readonly id: string; readonly steps: readonly Step[] }[];
const steps = walkthrough!.steps;
const locales = ['', '.fr', '.es', '.ru', '.ar', '.zh-cn'];

/** Commands of VS Code itself that steps lead to. */
const OWN = [
  'editor.action.triggerSuggest',
  'editor.action.formatDocument',
  'editor.action.quickFix',
  'workbench.actions.view.problems',
];

describe('the walkthrough', () => {
  const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
  const textsOf = (locale: string): Readonly<Record<string, string>> =>
    JSON.parse(fs.readFileSync(`package.nls${locale}.json`, 'utf8'));
  const linked = (text: string) => [...text.matchAll(/\]\(command:([\w.]+)\)/g)].map(([, name]) => name!);

  it('goes from an empty window to the printed page', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['begin', 'openings', 'numbers', 'cite', 'problems', 'move', 'read'],
    );
  });

  it('ticks each step off by what its reader does', () => {
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const command = /^onCommand:(.+)$/.exec(event)?.[1];
        if (command === undefined) assert.match(event, /^onContext:[\w !&=.]+$/);
        else assert.ok(commands.includes(command) || OWN.includes(command), event);
      }
    }
  });

  it('uses no marks that the editor would show', () => {
    for (const locale of locales)
      for (const { description } of steps)
        assert.doesNotMatch(textsOf(locale)[description.slice(1, -1)]!, /[*_`]/);
  });

  it('has pictures without words, in the colours of the theme', () => {
    for (const { media } of steps) {
      const picture = fs.readFileSync(media.svg, 'utf8');
      const words = [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!);
      assert.deepEqual(
        words.filter((text) => /\p{L}{2}/u.test(text)),
        [],
        media.svg,
      );
      assert.match(picture, /^<svg [^>]*viewBox="0 0 480 320"/);
      assert.match(picture, /var\(--vscode-editor-background, #/);
      assert.doesNotMatch(picture, /<(?:script|image|style|foreignObject)|href=/);
    }
  });

  for (const locale of locales) {
    it(`says all of it, with the same commands: ${locale || 'en'}`, () => {
      const texts = textsOf(locale);
      const english = textsOf('');
      for (const { title, description, media } of steps) {
        for (const key of [title, description, media.altText].map((text) => text.slice(1, -1))) {
          assert.ok(texts[key], key);
          if (locale !== '') assert.notEqual(texts[key], english[key], key);
          assert.deepEqual(linked(texts[key]!), linked(english[key]!), key);
          for (const command of linked(texts[key]!))
            assert.ok(commands.includes(command) || OWN.includes(command), command);
        }
      }
    });
  }
});
