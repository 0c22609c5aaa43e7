// One reading in a process of its own: node once.js FOLDER ROWS. ROWS of 0 reads nothing. Prints milliseconds and megabytes.
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { readEes } from '@milepost/io/ees';

const [folder = '', rows = ''] = process.argv.slice(2);
const began = performance.now();
if (rows !== '0') {
  const file = (name: string) => createReadStream(path.join(folder, name));
  const reading = await readEes(file(`${rows}.csv`), file(`${rows}.meta.csv`), {
    filters: { reason: 'Reason 3' },
  });
  const kept = reading.indicators.flatMap(({ series }) =>
    series.flatMap((own) => own.observations),
  );
  if (reading.rows !== Number(rows)) throw new Error(`It read ${reading.rows} rows of ${rows}.`);
  if (kept.length !== 1000) throw new Error(`It kept ${kept.length} figures of 1000.`);
}
const milliseconds = performance.now() - began;
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ milliseconds, megabytes: maxRSS / 1024 }));
