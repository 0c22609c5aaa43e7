// One cold run in a process of its own: node once.js VARIANT FIGURES. Prints milliseconds and megabytes.
import { evaluatePlan } from '@milepost/core';
import { evaluateByHand } from './floor.js';
import { nationalPlan } from './nationalPlan.js';

const [variant, figures] = process.argv.slice(2);
const plan = nationalPlan(Number(figures));
const began = performance.now();
const result = variant === 'evaluatePlan' ? evaluatePlan(plan) : evaluateByHand(plan);
const milliseconds = performance.now() - began;
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ milliseconds, megabytes: maxRSS / 1024, kept: Number(result !== undefined) }),
);
