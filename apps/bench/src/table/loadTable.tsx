import { tableKpis } from './tableKpis.js';
import { wordTable } from './floor/wordTable.js';
import type { ReactElement, ReactNode } from 'react';
import type { WordedTrend } from './floor/WordedTable.js';

/** Other libraries' sparklines, each in a row of the floor, so that all else is the least it can be. */
export const peers = {
  'MUI X': async () => (await import('./peers/muiSparkline.js')).muiSparkline,
  Recharts: async () => (await import('./peers/rechartsSparkline.js')).rechartsSparkline,
  Nivo: async () => (await import('./peers/nivoSparkline.js')).nivoSparkline,
  'react-sparklines': async () => (await import('./peers/reactSparkline.js')).reactSparkline,
} as const satisfies Record<string, () => Promise<(trend: WordedTrend) => ReactNode>>;

export const rivals = Object.keys(peers);

export const tables = ['floor', 'floorAgain', 'KpiTable', ...rivals];

/** A table by its name: a function that makes its element anew. Nothing but what it needs is loaded. */
export async function loadTable(name: string): Promise<() => ReactElement> {
  const kpis = tableKpis();
  if (name === 'KpiTable') {
    const { KpiTable } = await import('@milepost/react');
    return () => <KpiTable kpis={kpis} />;
  }
  const { FloorTable } = await import('./floor/FloorTable.js');
  const data = wordTable(kpis);
  if (!isPeer(name)) return () => <FloorTable data={data} />;
  const sparkline = await peers[name]();
  return () => <FloorTable data={data} sparkline={sparkline} />;
}

function isPeer(name: string): name is keyof typeof peers {
  return name in peers;
}
