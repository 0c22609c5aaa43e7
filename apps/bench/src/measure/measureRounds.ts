/** What one run of a variant gives: a number for each measure. */
export type Reading = Readonly<Record<string, number>>;

/** Every reading of every variant, a round a place. */
export type Readings = Readonly<Record<string, readonly Reading[]>>;

/**
 * Runs every variant once a round, there and back (ABC, CBA): what slows the machine for a while slows them alike, and
 * none always comes first.
 *
 * @param warmUps Rounds that are run and not kept. @default 0
 */
export async function measureRounds(
  variants: readonly string[],
  rounds: number,
  run: (variant: string) => Reading | Promise<Reading>,
  warmUps = 0,
): Promise<Readings> {
  const readings: Record<string, Reading[]> = Object.fromEntries(
    variants.map((variant) => [variant, []]),
  );
  for (let round = -warmUps; round < rounds; round += 1) {
    const order = round % 2 === 0 ? variants : [...variants].reverse();
    for (const variant of order) {
      const reading = await run(variant);
      if (round >= 0) readings[variant]?.push(reading);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return readings;
}
