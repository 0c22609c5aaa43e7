import { expect, it } from 'vitest';
import { define, MilepostPlan } from './index.js';

it('can be imported where there are no elements, and does nothing there', () => {
  expect('customElements' in globalThis).toBe(false);
  expect(MilepostPlan.prototype.connectedCallback).toBeInstanceOf(Function);
  expect(() => define()).toThrow(/customElements/);
});
