/** The plural categories of CLDR. English uses `one` and `other`; Welsh all six. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** One template a plural category; a category that is left out reads as `other`. `{n}` is the number. */
export type PluralForms = { readonly other: string } & {
  readonly [category in Exclude<PluralCategory, 'other'>]?: string;
};
