import { evaluatePlan } from '@milepost/core';
import { parsePlan } from '@milepost/core/parse';
import { ImprovementPlan } from '@milepost/react';
import firstPlan from './firstPlan.json';
import './manual.css';

/** The plan of "Getting started", parsed, evaluated and rendered. */
export function FirstPlan() {
  return (
    <div className="sb-unstyled manual-trial milepost">
      <ImprovementPlan
        report={evaluatePlan(parsePlan(firstPlan))}
        headingLevel={3}
        idPrefix="first"
      />
    </div>
  );
}
