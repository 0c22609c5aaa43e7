import type { NationalMessages } from './NationalMessages.js';
import { enGB } from './enGB.js';

/**
 * What is said of an organisation among all others in the country, in British English.
 *
 * @example
 * nationalEnGB.neighbours; // 'Statistical neighbours'
 */
export const nationalEnGB: NationalMessages = {
  messages: enGB,
  england: 'England',
  neighbours: 'Statistical neighbours',
  source:
    'Department for Education, Local Authority Interactive Tool (LAIT), measure {code} ({shortName}). Contains public sector information licensed under the Open Government Licence v3.0.',
  statisticsFile:
    'Department for Education, Explore Education Statistics, {file}. Contains public sector information licensed under the Open Government Licence v3.0.',
  average: 'Plain average of the statistical neighbours of the {edition} edition.',
  whole: { one: 'Its one neighbour has a figure.', other: 'All {n} have a figure.' },
  used: { one: '{n} of {of} has a figure', other: '{n} of {of} have a figure' },
  without: {
    suppressed: { other: '{n} suppressed' },
    'not-applicable': { other: '{n} not applicable' },
    missing: { other: '{n} missing' },
    unexplained: { other: '{n} missing or suppressed, the source does not say which' },
  },
  gap: '{period}: {used} ({without}).',
  noNeighbours: 'The {edition} edition names no statistical neighbours of {name}.',
  rank: '{name} stands {rank} of {of} authorities {during}, where 1 is best{tied}.',
  tied: { one: ', level with {n} other', other: ', level with {n} others' },
  bands: {
    A: 'Quartile band A: the best quarter.',
    B: 'Quartile band B: the second best quarter.',
    C: 'Quartile band C: the third best quarter.',
    D: 'Quartile band D: the worst quarter.',
  },
  noFigure: '{name} has no figure {during}, so no rank.',
  noPolarity: 'No rank and no quartile band: neither higher nor lower is better.',
};
