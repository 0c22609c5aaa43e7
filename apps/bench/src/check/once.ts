// One cold run in a process of its own: node once.js VARIANT FIGURES. Prints milliseconds and megabytes.
import { evaluatePlan } from '@milepost/core';
import { checkPlan } from '@milepost/core/check';
import { statedPlan } from './statedPlan.js';

const [variant, figures] = process.argv.slice(2);
const plan = statedPlan(Number(figures));
const began = performance.now();
const result = variant === 'checkPlan' ? checkPlan(plan) : evaluatePlan(plan);
const milliseconds = performance.now() - began;
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ milliseconds, megabytes: maxRSS / 1024, kept: Number(result !== undefined) }),
);
