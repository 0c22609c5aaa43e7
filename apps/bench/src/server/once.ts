// Renders of one table in a process of its own: node once.js TABLE. Prints milliseconds, and what was drawn.
import { renderToString } from 'react-dom/server';
import { loadTable } from '../table/loadTable.js';
import { spread } from '../measure/spread.js';

const RENDERS = 10;
const table = await loadTable(process.argv[2] ?? '');
const milliseconds: number[] = [];
let markup = '';
for (let render = 0; render < RENDERS; render += 1) {
  const began = performance.now();
  markup = renderToString(table());
  milliseconds.push(performance.now() - began);
}
const trendCell = /<td headers="[^"]*-trend".*?<\/td>/.exec(markup)?.[0] ?? '';
process.stdout.write(
  JSON.stringify({
    first: milliseconds[0],
    settled: spread(milliseconds.slice(RENDERS / 2)).median,
    draws: Number(/<path|<polyline|<line/.test(trendCell)),
  }),
);
