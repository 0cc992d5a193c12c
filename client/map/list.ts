import type { CitationMapNode, CitationMapResult } from '../../server/src/protocol/requests.ts';
import { button, element } from './elements.ts';
import type { MapTexts } from './messages.ts';
import { filled, hiddenOf, nameOf } from './words.ts';

/** What can be done with a text of the map. */
export interface Actions {
  open(id: string, version?: number): void;
  centre(id: string): void;
  showMore(id: string): void;
  copy(id: string): void;
}

/** The map in words: what the text in the middle cites, what cites it, and what else the map shows. */
export function listOf(map: CitationMapResult, texts: MapTexts, actions: Actions): readonly HTMLElement[] {
  const cited = new Set(map.edges.filter(({ from }) => from === map.centre).map(({ to }) => to));
  const citing = new Set(map.edges.filter(({ to }) => to === map.centre).map(({ from }) => from));
  const others = map.nodes.filter(({ id }) => id !== map.centre && !cited.has(id) && !citing.has(id));
  const centre = map.nodes.find(({ id }) => id === map.centre);
  const groups = [
    { title: texts.cited, nodes: map.nodes.filter(({ id }) => cited.has(id)), all: centre?.cites ?? 0 },
    { title: texts.citing, nodes: map.nodes.filter(({ id }) => citing.has(id)), all: centre?.citedBy ?? 0 },
    { title: texts.farther, nodes: others, all: others.length },
  ];
  return groups
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ title, nodes, all }) =>
      element(
        'section',
        {},
        element(
          'h2',
          {},
          `${filled(title, nodes.length)}${all > nodes.length ? ` (+${all - nodes.length})` : ''}`,
        ),
        element('ul', {}, ...nodes.map((node) => entryOf(node, map, texts, actions))),
        all > nodes.length && title !== texts.farther
          ? button(texts.showMore, () => actions.showMore(map.centre))
          : null,
      ),
    );
}

function entryOf(
  node: CitationMapNode,
  map: CitationMapResult,
  texts: MapTexts,
  actions: Actions,
): HTMLElement {
  const name = nameOf(node, texts);
  return element(
    'li',
    {},
    button(name, () => actions.open(node.id), { class: 'link', 'data-id': node.id }),
    element('p', { class: 'muted', dir: 'auto', lang: map.language }, aboutOf(node)),
    titleOf(node),
    element('p', { class: 'muted' }, filled(texts.counts, node.cites, node.citedBy)),
    button(texts.centre, () => actions.centre(node.id), { 'aria-label': `${texts.centre}: ${name}` }),
  );
}

/** The text that is chosen on the map, whole, and what can be done with it. */
export function choiceOf(
  node: CitationMapNode,
  map: CitationMapResult,
  texts: MapTexts,
  actions: Actions,
): readonly HTMLElement[] {
  const opening =
    node.versions.length === 0 && node.url !== null
      ? [button(texts.openOfficial, () => actions.open(node.id))]
      : node.versions.map(({ language }, version) => {
          const code = language.toUpperCase();
          const attributes = { 'aria-label': `${texts.open}: ${code}`, title: `${texts.open}: ${code}` };
          return button(code, () => actions.open(node.id, version), attributes);
        });
  const hidden = hiddenOf(node, map);
  const isCitable = node.kind !== 'document' && node.number !== null;
  const counts = filled(texts.counts, node.cites, node.citedBy);
  const facts = [aboutOf(node), counts, node.versions.length === 0 ? texts.noText : ''];
  return [
    element(
      'div',
      {},
      element('h2', {}, nameOf(node, texts)),
      element('span', { class: 'muted' }, facts.filter(Boolean).join(' · ')),
      titleOf(node),
    ),
    element(
      'div',
      { class: 'actions' },
      opening.length === 0 ? null : element('div', { class: 'languages' }, ...opening),
      node.id === map.centre ? null : button(texts.centre, () => actions.centre(node.id)),
      hidden.cites + hidden.citedBy === 0 ? null : button(texts.showMore, () => actions.showMore(node.id)),
      isCitable ? button(texts.copy, () => actions.copy(node.id)) : null,
    ),
  ];
}

function aboutOf({ body, day }: CitationMapNode): string {
  return [body?.name, day].filter(Boolean).join(' · ');
}

function titleOf({ title }: CitationMapNode): HTMLElement {
  return element('p', {}, element('bdi', { dir: title?.direction ?? 'auto' }, title?.text ?? ''));
}
