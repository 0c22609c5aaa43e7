// npm test: installs, finds or installs Chromium, runs every Vitest project and then the built
// demo's tests. Arguments go to Vitest, and leave the demo's tests out: npm test -- ragBand
import { ensureChromium, install, main, pnpm } from './setup.mjs';

const filters = process.argv.slice(2);

await main(async () => {
  await install();
  await ensureChromium();
  await pnpm('exec', 'vitest', 'run', ...filters);
  if (filters.length === 0) await pnpm('--filter', '@milepost/demo', 'test');
});
