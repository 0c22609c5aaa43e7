import type { Facts } from './fill.js';
import type { KpiMessages } from './KpiMessages.js';
import type { PluralForms } from './PluralForms.js';
import { fill } from './fill.js';
import { pluralCategory } from './pluralCategory.js';

/**
 * The form that goes with a number, filled: `{n}` is the number unless the facts say how it is written.
 *
 * @example
 * plural({ one: '{n} day', other: '{n} days' }, 1, enGB); // '1 day'
 */
export function plural(
  forms: PluralForms,
  n: number,
  messages: Pick<KpiMessages, 'language'>,
  facts?: Facts,
): string {
  const form = forms[pluralCategory(n, messages.language)] ?? forms.other;
  if (facts === undefined) return fill(form, { n });
  return fill(form, 'n' in facts ? facts : { ...facts, n });
}
