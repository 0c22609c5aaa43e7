export { renderToDeclarativeShadow } from './renderToDeclarativeShadow.js';
export type { DeclarativeShadowOptions } from './renderToDeclarativeShadow.js';
export { renderToFragment } from './renderToFragment.js';
export type { FragmentOptions } from './renderToFragment.js';
