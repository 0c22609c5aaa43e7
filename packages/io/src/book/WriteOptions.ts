export interface WriteOptions {
  /** Columns of Welsh beside all words, even where the plan has none. @default false */
  readonly welsh?: boolean;
}
