import { cleanup, render } from '@testing-library/react';
import { enGB } from '@milepost/core';
import { afterEach, describe, expect, it } from 'vitest';
import { Prose } from './Prose.js';
import type { MarkedWords } from './markWords.js';

afterEach(cleanup);

const text = 'We are on track with 17.\n\nOne has slipped.';
const at = (words: string, mark: string, from = 0): MarkedWords => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, mark: <b key={mark}>{mark}</b> };
};

function paragraphs(...marked: readonly MarkedWords[]): readonly string[] {
  const { container } = render(<Prose text={text} messages={enGB} marked={marked} />);
  return [...container.querySelectorAll('p')].map(({ innerHTML }) =>
    innerHTML.replaceAll(' class="milepost-marked-words"', ''),
  );
}

describe('words of a text', () => {
  it('are marked where they stand, with their mark right after them', () => {
    expect(paragraphs(at('on track with 17', '1'))).toEqual([
      'We are <mark>on track with 17</mark><b>1</b>.',
      'One has slipped.',
    ]);
  });

  it('may be a whole paragraph, or its first or last words', () => {
    expect(paragraphs(at('One has slipped.', '1'), at('We are', '2'), at('17.', '3'))).toEqual([
      '<mark>We are</mark><b>2</b> on track with <mark>17.</mark><b>3</b>',
      '<mark>One has slipped.</mark><b>1</b>',
    ]);
  });

  it('may be spoken of twice, and then have two marks', () => {
    expect(paragraphs(at('with 17', '1'), at('with 17', '2'))[0]).toBe(
      'We are on track <mark>with 17</mark><b>1</b><b>2</b>.',
    );
  });

  it('may overlap: nothing is said twice, and each mark stands where its own words end', () => {
    expect(paragraphs(at('on track with', '1'), at('track with 17', '2'))[0]).toBe(
      'We are <mark>on </mark><mark>track with</mark><b>1</b><mark> 17</mark><b>2</b>.',
    );
  });

  it('that go on in the next paragraph are marked in both, and have their mark at the end', () => {
    expect(paragraphs(at('with 17.\n\nOne', '1'))).toEqual([
      'We are on track <mark>with 17.</mark>',
      '<mark>One</mark><b>1</b> has slipped.',
    ]);
  });

  it('that are none leave the text as it is', () => {
    expect(paragraphs()).toEqual(['We are on track with 17.', 'One has slipped.']);
  });
});
