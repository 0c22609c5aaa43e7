// npm start: installs, builds the demo and serves it until stopped.
import { install, main, pnpm, root } from './setup.mjs';

await main(async () => {
  await install();
  await pnpm('--filter', '@milepost/demo', 'build');
  // Served from this process, so that stopping the script stops the server.
  const { preview } = await import('vite');
  const server = await preview({ root: `${root}apps/demo`, preview: { port: 4173 } });
  server.printUrls();
  const stop = () => server.close().finally(() => process.exit(0));
  process.on('SIGINT', stop).on('SIGTERM', stop);
});
