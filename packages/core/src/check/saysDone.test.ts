import { describe, expect, test } from 'vitest';
import { findingsCy } from '../messages/findingsCy.js';
import { findingsEnGB } from '../messages/findingsEnGB.js';
import { saysDone } from './saysDone.js';

describe('saysDone', () => {
  test.each([
    ['The review was finished in January 2019 and done again in March.', 'finished'],
    ['The initial action is complete.', 'is complete'],
    ['Achieved and launched in February 2019.', 'achieved'],
    ['Templates were improved.\n\nThey were launched in April.', 'launched'],
  ])('hears it in “%s”', (text, words) => {
    expect(saysDone(text, findingsEnGB)?.done).toBe(words);
  });

  test.each([
    'The work will be completed by June.',
    'To be completed by the end of June.',
    'It is not yet finished.',
    'Once launched, it will be reviewed.',
    'Until it is complete we use the old form.',
    'The audit is partly completed.',
    'Nearly finished.',
    '80% completed.',
    '12 of 20 audits completed.',
    '12 out of 20 audits were finished.',
    'The first phase is complete.',
    'We aim to have it delivered in spring.',
    'Procurement is due to be launched in June.',
    'The project, when finished, saves a day a week.',
    'Completeness of records is improving.',
    'We complete reviews each month.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(saysDone(text, findingsEnGB)).toBeNull();
  });

  test('a sentence that looks ahead does not take back one that says done', () => {
    const text = 'The new form was launched in May. It will be reviewed in August.';
    expect(saysDone(text, findingsEnGB)?.done).toBe('launched');
  });

  test('hears it in Welsh', () => {
    expect(saysDone('Cwblhawyd yr adolygiad ym mis Ionawr.', findingsCy)?.done).toBe('cwblhawyd');
    expect(saysDone('Ni chwblhawyd yr adolygiad.', findingsCy)).toBeNull();
  });
});
