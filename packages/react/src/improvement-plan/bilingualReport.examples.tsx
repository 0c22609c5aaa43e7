import { evaluatePlan } from '@milepost/core';
import { bilingualPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { renderToString } from 'react-dom/server';
import { ImprovementPlan } from './ImprovementPlan.js';

/** A whole report in Welsh, of sixty indicators over 36 months. */
export const bilingualReport = (
  <ImprovementPlan report={evaluatePlan(bilingualPlan)} messages={cy} downloads />
);

/** What a server sends of it: `vitest.config.ts` asks for it by name. @public */
export const bilingualMarkup = () => renderToString(bilingualReport);
