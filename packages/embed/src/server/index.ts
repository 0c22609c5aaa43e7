export { renderToDeclarativeShadow } from './renderToDeclarativeShadow.js';
export type { DeclarativeShadowOptions } from './renderToDeclarativeShadow.js';
