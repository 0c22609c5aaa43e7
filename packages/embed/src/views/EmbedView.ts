import type { PlanReport } from '@milepost/core';
import type { ReactNode } from 'react';
import type { EmbedSettings } from './EmbedSettings.js';

/** What an element shows of a report. Throws an `EmbedError` where the report has not what was asked for. */
export type EmbedView = (report: PlanReport, settings: EmbedSettings) => ReactNode;
