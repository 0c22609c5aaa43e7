import { cy, enGB } from '@milepost/core/messages';
import { expect, test } from 'vitest';
import { sayings } from './sayings.examples.js';
import inWelsh from './sayings.cy.txt?raw';
import inEnglish from './sayings.en.txt?raw';

test.each([
  [enGB, inEnglish],
  [cy, inWelsh],
])(
  'Chromium says every period, figure, count and sentence of $language as Node does',
  (messages, inNode) => {
    expect(sayings(messages)).toBe(inNode);
  },
);
