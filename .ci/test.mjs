// npm test: installs, finds or installs Chromium, runs every Vitest project, the stories last, and then
// the built demo's tests. Arguments go to Vitest, and leave the demo's tests out: npm test -- ragBand
import { ensureChromium, install, main, pnpm } from './setup.mjs';

const filters = process.argv.slice(2);

await main(async () => {
  await install();
  await ensureChromium();
  if (filters.length > 0) return pnpm('exec', 'vitest', 'run', ...filters);
  await pnpm('exec', 'vitest', 'run', '--project', '!stories*');
  // With React as readers have it: as developers have it, a whole report takes twice as long to look at.
  process.env.NODE_ENV = 'production';
  await pnpm('exec', 'vitest', 'run', '--project', 'stories*');
  delete process.env.NODE_ENV;
  await pnpm('--filter', '@milepost/demo', 'test');
});
