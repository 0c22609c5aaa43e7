/** What react-docgen-typescript leaves on a component. */
export interface Documented {
  readonly __docgenInfo?: {
    readonly description?: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly props?: Readonly<Record<string, { readonly tags?: Readonly<Record<string, string>> }>>;
  };
}
