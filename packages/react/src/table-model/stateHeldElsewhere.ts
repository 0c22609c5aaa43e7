import type { TableFeatures } from '@tanstack/table-core';

type Reactivity = NonNullable<TableFeatures['coreReactivityFeature']>;

/** Nothing changes by itself, so there is nothing to hear of. */
const subscribe = () => ({ unsubscribe: () => {} });

/**
 * TanStack Table's seam to a framework, for a table that is built anew whenever its state changes: the state is told in
 * `state` and told back by `on...Change`. Its adapter for React brings a store of signals, a shim to subscribe to it and
 * a renderer of cells besides, which is a third of what it weighs, and no KPI table uses them.
 */
export const stateHeldElsewhere: Reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  createWritableAtom: (held) => ({
    get: () => held,
    set: (next) => {
      held = next instanceof Function ? next(held) : next;
    },
    subscribe,
  }),
  createReadonlyAtom: (get) => ({ get, subscribe }),
  untrack: (read) => read(),
  batch: (change) => change(),
  schedule: (later) => queueMicrotask(later),
  addSubscription: () => {},
};
