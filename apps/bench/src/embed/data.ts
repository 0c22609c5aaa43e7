// Runs in the page: what an element does with a plan before it has something to show.
import { evaluatePlan } from '@milepost/core';
import { parsePlanJson } from '@milepost/core/parse';

declare global {
  var data: { parsePlanJson: typeof parsePlanJson; evaluatePlan: typeof evaluatePlan };
}

globalThis.data = { parsePlanJson, evaluatePlan };
