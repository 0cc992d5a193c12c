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

/** Gives an element exactly these children, moving none that stands where it should. */
export function place(parent: HTMLElement, children: readonly Node[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let at = parent.firstChild;
  for (const child of children) {
    if (child === at) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
}
