import type { PluralForms } from '@milepost/core';
import type { Severity } from '@milepost/core/check';

/** What the report says around issues and findings. */
export interface CheckWords {
  readonly severities: Readonly<Record<Severity, PluralForms>>;
  readonly acknowledged: PluralForms;
  readonly issues: PluralForms;
  readonly nothing: string;
  /** `{severity}`: the heading of findings of one severity. */
  readonly headings: Readonly<Record<Severity, string>>;
  readonly notRead: string;
  readonly whatToDo: string;
  readonly let: string;
}

export const checkWords: Readonly<Record<'en' | 'cy', CheckWords>> = {
  en: {
    severities: {
      error: { one: '{n} error', other: '{n} errors' },
      warning: { one: '{n} warning', other: '{n} warnings' },
      note: { one: '{n} note', other: '{n} notes' },
    },
    acknowledged: { one: '{n} acknowledged', other: '{n} acknowledged' },
    issues: {
      one: 'The plan could not be read: {n} thing to put right.',
      other: 'The plan could not be read: {n} things to put right.',
    },
    nothing: 'Everything adds up.',
    headings: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
    notRead: 'The plan can be read',
    whatToDo: 'To do:',
    let: 'Acknowledged: {reason}',
  },
  cy: {
    severities: {
      error: { one: '{n} gwall', two: '{n} wall', other: '{n} gwall' },
      warning: { one: '{n} rhybudd', two: '{n} rybudd', other: '{n} rhybudd' },
      note: { one: '{n} nodyn', two: '{n} nodyn', other: '{n} nodyn' },
    },
    acknowledged: { other: '{n} wedi’u cydnabod', one: '{n} wedi’i gydnabod' },
    issues: {
      one: 'Ni ellid darllen y cynllun: {n} peth i’w gywiro.',
      two: 'Ni ellid darllen y cynllun: {n} beth i’w cywiro.',
      other: 'Ni ellid darllen y cynllun: {n} peth i’w cywiro.',
    },
    nothing: 'Mae popeth yn gyson.',
    headings: { error: 'Gwallau', warning: 'Rhybuddion', note: 'Nodiadau' },
    notRead: 'Gellir darllen y cynllun',
    whatToDo: 'I’w wneud:',
    let: 'Cydnabuwyd: {reason}',
  },
};
