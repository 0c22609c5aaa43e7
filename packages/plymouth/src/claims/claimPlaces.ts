/** A headline of the opening pages, by its id. */
export function inHeadline(headline: string) {
  return { where: 'Building on progress', at: { part: 'headline', headline } } as const;
}

/** The performance analysis of a priority. */
export function inAnalysis(priority: string) {
  const where = `Priority ${priority}: Supporting performance analysis`;
  return { where, at: { part: 'analysis', priority } } as const;
}
