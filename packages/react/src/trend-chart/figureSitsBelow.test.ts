import { describe, expect, it } from 'vitest';
import { figureSitsBelow } from './figureSitsBelow.js';

const at = (x: number, y: number) => ({ x, y, band: 'green' as const, provisional: false });
const level = (y: number, to = 100) => ({
  look: 'target' as const,
  places: [
    { x: 0, y },
    { x: to, y },
  ],
});
const around = (latest: number, before: number) => ({
  bands: 10,
  marks: [at(85, before), at(95, latest)],
  others: [],
  flags: [],
  phases: [],
});

describe('figureSitsBelow', () => {
  it('writes the figure off the line that leads to it', () => {
    expect(figureSitsBelow(around(50, 40), 1)).toBe(true);
    expect(figureSitsBelow(around(50, 60), 1)).toBe(false);
    expect(figureSitsBelow(around(90, 40), 1)).toBe(false);
  });

  it('writes it on the other side of a target that it would cover, where the line is nearly level', () => {
    const falling = { ...around(50, 48), others: [level(64)] };
    expect(figureSitsBelow(falling, 1)).toBe(false);
    const rising = { ...around(50, 52), others: [level(36)] };
    expect(figureSitsBelow(rising, 1)).toBe(true);
  });

  it('minds no target that passes through the mark, far from it, or over before it', () => {
    const below = around(50, 48);
    for (const y of [51, 80])
      expect(figureSitsBelow({ ...below, others: [level(y)] }, 1)).toBe(true);
    expect(figureSitsBelow({ ...below, others: [level(64, 40)] }, 1)).toBe(true);
  });

  it('stays where it is if it is no better off on the other side', () => {
    const steep = { ...around(50, 30), others: [level(64)] };
    expect(figureSitsBelow(steep, 1)).toBe(true);
    const between = { ...around(50, 48), others: [level(64), level(36)] };
    expect(figureSitsBelow(between, 1)).toBe(true);
  });

  it('does not reach up to the number of an event', () => {
    const high = { ...around(5, 3), others: [level(20)] };
    expect(figureSitsBelow(high, 1)).toBe(false);
    expect(figureSitsBelow({ ...high, flags: [{ of: 1, from: 0, to: 1 }] }, 1)).toBe(true);
  });

  it('is above where there is no mark', () => {
    expect(figureSitsBelow({ ...around(50, 40), marks: [null, null] }, 1)).toBe(false);
  });
});
