import { compareToFloor } from '../measure/compareToFloor.js';
import { measureRounds } from '../measure/measureRounds.js';
import { plainRow } from '../measure/Row.js';
import { runNode } from '../measure/runNode.js';
import { rivals, tables } from '../table/loadTable.js';
import type { Row } from '../measure/Row.js';

const ROUNDS = 7;

/** `renderToString` of each table, in fresh processes: the first render, and the later ones of the same process. */
export async function benchServer(): Promise<Row[]> {
  const readings = await measureRounds(tables, ROUNDS, (table) => runNode('server/once.js', table));
  const limits = { KpiTable: 1.5 };
  const terms = { limits, rivals };
  return [
    ...compareToFloor(readings, { measure: 'first', title: 'server, first render', ...terms }),
    ...compareToFloor(readings, { measure: 'settled', title: 'server, later renders', ...terms }),
    ...Object.entries(readings).flatMap(([table, [reading]]) =>
      reading?.['draws'] === 0 ? [plainRow('server, sparklines drawn', table, 'rows', 0)] : [],
    ),
  ];
}
