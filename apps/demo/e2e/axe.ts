import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How readers may have it. */
export const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  // On black, where an ink of ours that was not forced would be lost.
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * The page as axe reads it, by every rule, telling in full only what breaks one. A page with no frame is read where
 * it stands: what is found in each frame would have to be carried out of the browser and put together.
 */
export const reader = (page: Page) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(page.frames().length === 1);

/** What breaks a rule of axe, each with where it stands and what would mend it. */
export async function breaches(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]),
  }));
}
