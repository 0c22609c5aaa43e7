/**
 * Whether to colour what is written. `FORCE_COLOR` decides (0 or `false` is no), then `NO_COLOR` (anything but empty is
 * no; see no-color.org), then whether it is a terminal that knows colours.
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}
