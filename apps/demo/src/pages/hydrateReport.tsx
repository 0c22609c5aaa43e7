import type { PlanReport } from '@milepost/core';
import { hydratePage } from './hydratePage.js';
import { ReportPage } from './ReportPage.js';

void hydratePage<PlanReport>((report) => <ReportPage report={report} />);
