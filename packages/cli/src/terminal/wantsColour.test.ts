import { expect, test } from 'vitest';
import { wantsColour } from './wantsColour.js';

test.each([
  ['a terminal', {}, true, true],
  ['a pipe', {}, false, false],
  ['a terminal that knows no colours', { TERM: 'dumb' }, true, false],
  ['a reader who wants none', { NO_COLOR: '1' }, true, false],
  ['NO_COLOR left empty', { NO_COLOR: '' }, true, true],
  ['a pipe to something that draws them', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
  ['both, where the forcing one decides', { FORCE_COLOR: '3', NO_COLOR: '1' }, false, true],
])('wantsColour for %s', (_, env, isTerminal, wanted) => {
  expect(wantsColour(env, isTerminal)).toBe(wanted);
});
