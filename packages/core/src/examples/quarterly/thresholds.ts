import type { NamedRagRule } from '../../rag/RagRule.js';

/** Every measure has lines of its own, whatever its target. */
export const thresholds: readonly NamedRagRule[] = [
  { id: 'decided-in-a-day', kind: 'thresholds', green: 95, amber: 90 },
  { id: 're-referred', kind: 'thresholds', green: 20, amber: 24 },
  { id: 'assessed-in-time', kind: 'thresholds', green: 85, amber: 80 },
  { id: 'conferences-in-time', kind: 'thresholds', green: 85, amber: 75 },
  { id: 'second-plans', kind: 'thresholds', green: 22, amber: 26 },
  { id: 'moves', kind: 'thresholds', green: 10, amber: 12 },
  { id: 'settled', kind: 'thresholds', green: 70, amber: 65 },
  { id: 'health-in-time', kind: 'thresholds', green: 90, amber: 75 },
  { id: 'interviews', kind: 'thresholds', green: 85, amber: 70 },
  { id: 'adoption-days', kind: 'thresholds', green: 426, amber: 500 },
  { id: 'homes', kind: 'thresholds', green: 90, amber: 85 },
  { id: 'eet', kind: 'thresholds', green: 60, amber: 52 },
  { id: 'agency', kind: 'thresholds', green: 12, amber: 18 },
  { id: 'caseload', kind: 'thresholds', green: 16, amber: 19 },
  { id: 'turnover', kind: 'thresholds', green: 14, amber: 18 },
  { id: 'supervised', kind: 'thresholds', green: 90, amber: 80 },
  { id: 'forecast', kind: 'thresholds', green: 0, amber: 500000 },
  { id: 'watch', kind: 'monitor' },
];
