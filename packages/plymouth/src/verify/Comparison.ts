/** One kind of thing compared between the plan and what the report prints. */
export interface Comparison {
  readonly what: string;
  /** How many single things were compared. */
  readonly compared: number;
  /** One sentence each, with where it is, what is printed and what the plan has. */
  readonly differences: readonly string[];
}
