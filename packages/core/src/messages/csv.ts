import type { CsvMessages } from './CsvMessages.js';
import type { Language } from '../text/Text.js';
import { csvCy } from './csvCy.js';
import { csvEnGB } from './csvEnGB.js';

/**
 * The words of downloaded tables, by language. A catalogue of its own: only what makes a table imports it.
 *
 * @example
 * csvMessages.en.columns.rating.heading; // 'Rating'
 */
export const csvMessages: Readonly<Record<Language, CsvMessages>> = { en: csvEnGB, cy: csvCy };
