// One cold run in a process of its own: node once.mjs floor|evaluate FIGURES. Prints milliseconds and megabytes.
import { evaluatePlan } from '@milepost/core';
import { evaluateByHand } from './floor.js';
import { nationalPlan } from './nationalPlan.js';

const [variant, figures] = process.argv.slice(2);
const plan = nationalPlan(Number(figures));
const began = performance.now();
const result = variant === 'floor' ? evaluateByHand(plan) : evaluatePlan(plan);
const milliseconds = performance.now() - began;
const { maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({ milliseconds, megabytes: maxRSS / 1024, kept: result !== undefined }),
);
