import published from '@milepost/core/plan.schema.json';
import { expect, test } from 'vitest';
import { runCli } from '../command/runCli.examples.js';

test('milepost schema prints the schema that @milepost/core publishes', async () => {
  const { code, out } = await runCli(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(published);
});
