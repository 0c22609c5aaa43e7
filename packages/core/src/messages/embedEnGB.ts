import type { EmbedMessages } from './EmbedMessages.js';

/**
 * What the elements of `@milepost/embed` say in British English.
 *
 * @example
 * embedEnGB.heading; // 'The plan cannot be shown.'
 */
export const embedEnGB: EmbedMessages = {
  language: 'en',
  reviewed: true,
  heading: 'The plan cannot be shown.',
  failures: {
    'no-data':
      'This element has no plan. Give it the address of one in src, or put one inside it in a script of the type application/json.',
    'bad-address':
      'The address {address} is not one that a page can read. Write one that starts with https://, or one on this site such as /plan.json.',
    network:
      'The plan could not be fetched from {address}. Check the connection and the address. If the plan is on another site, that site must allow this page to read it (CORS): ask for the header Access-Control-Allow-Origin.',
    'not-found':
      'There is no plan at {address} (error {status}). Check the address, capital letters included.',
    'not-allowed':
      'The site refused to give {address} (error {status}). You may have to sign in, or ask for access to the file.',
    server: 'The site that holds {address} answered with error {status}. Try again later.',
    'web-page':
      'What is at {address} is a web page, not a plan. It may be a page to sign in on, or the address of a page that leads to the file.',
    'too-large': 'The plan at {address} is larger than {limit}. Nothing after that was read.',
    issues: 'What is given as a plan cannot be understood.',
    'bad-report':
      'What is given as a finished report is not whole. Make it again with evaluatePlan, or give the plan itself.',
    'no-priority': 'The plan has no priority {ref}. It has: {all}.',
    'which-priority': 'Say which priority to show: priority="{first}". The plan has: {all}.',
    'no-indicator': 'The plan has no indicator {id}. It has: {all}.',
    'which-indicator': 'Say which indicator to show: indicator="{first}". The plan has: {all}.',
    'not-shown': 'Something went wrong while it was being shown.',
  },
  issues: {
    one: 'It cannot be understood in 1 place:',
    other: 'It cannot be understood in {n} places:',
  },
  moreIssues: { one: 'And 1 more.', other: 'And {n} more.' },
  fallback: 'What the page says in its place follows.',
};
