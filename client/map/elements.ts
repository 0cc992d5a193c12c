type Child = Node | string | null;
interface Attributes {
  readonly [name: string]: string | boolean | null | ((event: Event) => void);
}

/** Makes an element; an attribute that is a function listens to the event of its name, `null` and false are left out. */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(label: string, click: () => void, attributes: Attributes = {}): HTMLElement {
  return element('button', { type: 'button', click, ...attributes }, label);
}
