import type { PlanReport } from '@milepost/core';
import type { EmbedSettings } from './EmbedSettings.js';

/**
 * What an element shows of a report, for its frame to render: `unknown`, so that who uses the elements needs no React types.
 * Throws an `EmbedError` where the report has not what was asked for.
 */
export type EmbedView = (report: PlanReport, settings: EmbedSettings) => unknown;
