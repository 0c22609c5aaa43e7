import * as runtime from 'react/jsx-runtime';

export const { Fragment } = runtime;

/** Counts the rows made: each indicator's row is one `<tbody>`, made when its component renders and never else. */
export const jsx = counting(runtime.jsx);
export const jsxs = counting(runtime.jsxs);

function counting(make: typeof runtime.jsx): typeof runtime.jsx {
  return (type, props, key) => {
    if (type === 'tbody') globalThis.rowsRendered = (globalThis.rowsRendered ?? 0) + 1;
    return make(type, props, key);
  };
}
