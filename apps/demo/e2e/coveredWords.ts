/** Words of the kit's components that stand over other words, two by two. Runs in the page. */
export function coveredWords(): string[] {
  interface Placed {
    readonly words: string;
    readonly node: Text;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  /** What an ancestor cuts off or scrolls away is not seen; words for listeners alone are cut off whole. */
  const windows = new Map<Element, DOMRect | null>();
  function windowOf(element: Element | null): DOMRect | null {
    if (element === null) return new DOMRect(-1e6, -1e6, 2e6, 2e6);
    const known = windows.get(element);
    if (known !== undefined) return known;
    let own = windowOf(element.parentElement);
    const { clipPath, overflowX } = getComputedStyle(element);
    if (clipPath !== 'none') own = null;
    else if (own && overflowX !== 'visible' && !(element instanceof SVGElement)) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const from = Math.max(left, own.left);
      const head = Math.max(top, own.top);
      own = new DOMRect(
        from,
        head,
        Math.min(right, own.right) - from,
        Math.min(bottom, own.bottom) - head,
      );
    }
    windows.set(element, own);
    return own;
  }

  const placed: Placed[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { parentElement } = node;
    if (!parentElement?.closest('[class*="milepost-"]') || node.data.trim() === '') continue;
    if (!parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const seen = windowOf(parentElement);
    if (seen === null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 2 || height < 2) continue;
      // The letters themselves: a line's box reaches above and below them.
      const box = {
        left: left + 1,
        right: right - 1,
        top: top + height / 4,
        bottom: bottom - height / 4,
      };
      if (box.left >= seen.right || box.right <= seen.left) continue;
      if (box.top >= seen.bottom || box.bottom <= seen.top) continue;
      placed.push({ words: node.data.trim(), node, ...box });
    }
  }

  placed.sort((one, other) => one.top - other.top);
  return placed.flatMap((one, at) => {
    const covered: string[] = [];
    for (let next = at + 1; next < placed.length; next += 1) {
      const other = placed[next] as Placed;
      if (other.top >= one.bottom) break;
      if (other.node === one.node || other.left >= one.right || other.right <= one.left) continue;
      covered.push(`${one.words} / ${other.words}`);
    }
    return covered;
  });
}
