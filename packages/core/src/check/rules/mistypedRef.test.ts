import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

const printed = (label: string) => {
  const plan = cleanCopy();
  const item = plan.priorities[0]?.review?.workingWell[0];
  if (item === undefined) throw new Error('No review item.');
  item.printed = label;
  return findingsBy('mistyped-ref', plan).map(({ message }) => message);
};

describe('mistyped-ref', () => {
  test.each(['1:1', '1,1', '1;1', '1-1', '1..1'])('“%s” printed for 1.1 is found', (label) => {
    expect(printed(label)).toEqual([`It says “${label}”; the milestone is 1.1.`]);
  });

  test('each of several in one label is found', () => {
    expect(printed('1.1, 1:2 and 1,3')).toHaveLength(2);
  });

  test('a label that is right, or that ends with a stop or a colon, is not', () => {
    for (const label of [
      '1.1',
      '1.1:',
      '1.1.',
      '1.1, 1.2 and 1.3',
      'Headline findings: May 2019',
    ]) {
      expect(printed(label)).toEqual([]);
    }
  });

  test('what looks like a ref but means no milestone of the plan is not', () => {
    for (const label of ['9:30', '7:1', '2019-06', '1/2/2019']) expect(printed(label)).toEqual([]);
  });

  test('a citation that is mistyped is found too, once', () => {
    const plan = cleanCopy();
    plan.priorities[0]?.review?.workingWell[0]?.cites?.splice(0, 1, '1:1');
    expect(findingsBy('mistyped-ref', plan).map(({ path }) => path.join('.'))).toEqual([
      'priorities.0.review.workingWell.0.cites.0',
    ]);
  });
});
