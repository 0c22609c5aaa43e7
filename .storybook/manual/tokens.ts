/** A custom property of the kit, as `tokens.css` has it. */
export interface Token {
  readonly name: string;
  readonly light: string;
  /** `null` where the token is the same in the dark. */
  readonly dark: string | null;
  readonly isColour: boolean;
  /** The components whose stylesheets use it, or `all`. */
  readonly usedBy: readonly string[];
}

export interface TokenGroup {
  readonly title: string;
  readonly tokens: readonly Token[];
}

const groups: readonly (readonly [title: string, names: RegExp])[] = [
  ['Type', /^--milepost-(font|text|line-height|measure)/],
  ['Ratings and statuses', /^--milepost-(green|amber|red|blue|not-rated)/],
  ['Direction of travel', /^--milepost-travel/],
  ['Charts', /^--milepost-chart/],
  ['Page and text', /^--milepost-(paper|surface|ink|rule|accent|link|focus)/],
  ['Space and shape', /^--milepost-(space|cell|radius|target|density|border|row)/],
  ['Others', /^/],
];

/** Reads every token out of the stylesheets themselves, so that none can be missing from the manual. */
export function readTokens(
  tokensCss: string,
  componentCss: Readonly<Record<string, string>>,
): readonly TokenGroup[] {
  const declared = [...tokensCss.matchAll(/(--milepost-[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => ({ name, value: value.trim() }),
  );
  const tokens = [...new Set(declared.map(({ name }) => name))].map((name) =>
    tokenOf(
      name,
      declared.filter((each) => each.name === name).map(({ value }) => value),
      componentCss,
    ),
  );
  const groupOf = (name: string) => groups.find(([, names]) => names.test(name))?.[0];
  return groups
    .map(([title]) => ({ title, tokens: tokens.filter(({ name }) => groupOf(name) === title) }))
    .filter((group) => group.tokens.length > 0);
}

function tokenOf(
  name: string,
  values: readonly string[],
  componentCss: Readonly<Record<string, string>>,
): Token {
  const pair = values
    .map((value) => /^light-dark\(([^,]+),\s*([^,]+)\)$/.exec(value))
    .find((match) => match !== null);
  const light = pair?.[1]?.trim() ?? values[0] ?? '';
  const uses = new RegExp(`var\\(\\s*${name}\\s*[,)]`);
  return {
    name,
    light,
    dark: pair?.[2]?.trim() ?? null,
    isColour: /^(#|transparent$|rgb|hsl|oklch)/.test(light),
    usedBy: Object.entries(componentCss)
      .filter(([file, css]) => !file.endsWith('/tokens.css') && uses.test(css))
      .map(([file]) => (file.endsWith('/base.css') ? 'all' : file.replace(/^.*\/|\.css$/g, '')))
      .sort(),
  };
}
