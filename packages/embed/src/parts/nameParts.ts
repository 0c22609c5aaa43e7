import { options } from 'preact';
import type { VNode } from 'preact';

/** Parts of an element that a page's `::part()` reaches, by tag and by the kit's class. */
const byTag: Readonly<Record<string, string>> = {
  table: 'table',
  caption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
const byClass: Readonly<Record<string, string>> = {
  'milepost-rag-tag': 'rating',
  'milepost-status-tag': 'status',
  'milepost-trend-chart': 'chart',
  'milepost-scroll-region': 'scroll-region',
};

let named = false;

/** From now on what Preact renders carries the names of its parts. Called before the first render, not on import. */
export function nameParts(): void {
  if (named) return;
  named = true;
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') name(vnode);
    before?.(vnode);
  };
}

function name({ type, props }: VNode<Record<string, unknown>>): void {
  const { className } = props;
  const part =
    byTag[type as string] ?? (typeof className === 'string' ? partOf(className) : undefined);
  if (part !== undefined) props['part'] = part;
}

/** By the whole attribute: tables have thousands of cells, and few different ones. */
const known = new Map<string, string | undefined>();

function partOf(className: string): string | undefined {
  if (!known.has(className)) {
    const block = className.split(' ').find((each) => each !== 'milepost');
    known.set(className, block === undefined ? undefined : byClass[block]);
  }
  return known.get(className);
}
