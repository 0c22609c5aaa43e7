import { expect, test } from 'vitest';
import { chartWidths, labelStep, roomFor } from './periodLabels.js';

test('labelStep names every month on a wide chart and every quarter on a phone', () => {
  expect(labelStep('month', 15, 6, 'wide')).toBe(1);
  expect(labelStep('month', 16, 6, 'narrow')).toBe(3);
});

test('labelStep keeps labels apart at every width and length', () => {
  for (const width of chartWidths) {
    for (const bands of [1, 2, 16, 60, 240]) {
      const step = labelStep('month', bands, 6, width);
      expect((bands / step) * 6).toBeLessThanOrEqual(roomFor[width]);
    }
  }
});

test('labelStep names quarters by the year when they crowd', () => {
  expect(labelStep('financial-quarter', 12, 10, 'narrow')).toBe(4);
});

test('labelStep labels a single column', () => {
  expect(labelStep('financial-year', 1, 7, 'narrow')).toBe(1);
});
