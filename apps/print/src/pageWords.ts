/** The words of a page by its rules for paper, in the order of the page. Words for listeners alone are apart. */
export interface PageWords {
  /** Of each block: a paragraph, a heading, a cell. */
  readonly blocks: readonly string[];
  readonly headings: readonly string[];
  /** Of tables, and of what is folded away on screen. */
  readonly captions: readonly string[];
  /** What the head of each table says, words for listeners included. */
  readonly heads: readonly string[];
  /** Rows that no merged cell ties to another: their words, and how many pixels high they are. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly height: number }[];
  readonly hidden: readonly string[];
  readonly controls: readonly string[];
}

/** Runs in the page. */
export function pageWords(): PageWords {
  const forListeners =
    '.milepost-visually-hidden, .milepost-priority .milepost-milestone-table__caption';
  function isShown(element: Element): boolean {
    const { parentElement } = element;
    // It has no box of its own to be seen by.
    if (getComputedStyle(element).display === 'contents' && parentElement) {
      return isShown(parentElement);
    }
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  }
  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);

  function textNodes(within: Element): Text[] {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes.filter(({ parentElement }) => parentElement !== null && isShown(parentElement));
  }
  const isSeen = (node: Text) => !node.parentElement?.closest(forListeners);
  const isHeard = (node: Text) => !node.parentElement?.closest('[aria-hidden="true"]');
  const words = (nodes: readonly Text[]) =>
    nodes
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/g, '');

  function blockOf({ parentElement }: Text): Element | null {
    let element = parentElement;
    while (element !== null && getComputedStyle(element).display.startsWith('inline')) {
      element = element.parentElement;
    }
    return element;
  }
  const byBlock = new Map<Element, Text[]>();
  for (const node of textNodes(document.body).filter(isSeen)) {
    const block = blockOf(node);
    if (block === null || block.closest('svg, thead, .milepost-running-marking')) continue;
    byBlock.set(block, [...(byBlock.get(block) ?? []), node]);
  }

  return {
    blocks: [...byBlock.values()].map(words).filter((text) => text !== ''),
    headings: shown(':is(h1, h2, h3, h4, h5, h6)').map((heading) => words(textNodes(heading))),
    captions: shown(':is(caption, summary)').map((caption) =>
      words(textNodes(caption).filter(isSeen)),
    ),
    heads: shown('thead').map((head) => words(textNodes(head).filter(isHeard))),
    rows: shown('tbody tr')
      .filter((row) => row.querySelector('[rowspan]') === null)
      .map((row) => ({
        cells: [...byBlock]
          .filter(([block]) => row.contains(block))
          .map(([, nodes]) => words(nodes)),
        height: row.getBoundingClientRect().height,
      })),
    hidden: shown(`:is(${forListeners})`).map((hidden) => words(textNodes(hidden))),
    controls: [...document.querySelectorAll('button, legend, label')]
      .filter((control) => !isShown(control))
      .map((control) => words([...control.childNodes].filter((node) => node instanceof Text))),
  };
}
