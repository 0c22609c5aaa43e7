import { memo } from 'react';
import { KpiIndicatorRows } from './KpiIndicatorRows.js';

/** An indicator's rows, drawn again only when something of their own changes. */
export const KpiRows = memo(KpiIndicatorRows);
