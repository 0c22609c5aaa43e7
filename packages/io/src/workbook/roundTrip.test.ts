import { describe, expect, test } from 'vitest';
import type { Plan } from '@milepost/core';
import * as examples from '@milepost/core/examples';
import { plymouthPlan } from '@milepost/plymouth';
import { readWorkbook } from './readWorkbook.js';
import { writeWorkbook } from './writeWorkbook.js';

async function there(plan: Plan): Promise<Plan> {
  const result = readWorkbook(await writeWorkbook(plan));
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 5), null, 2));
  expect(result.notes.filter(({ code }) => code !== 'sheet-absent')).toEqual([]);
  return result.plan;
}

const plans: [string, Plan][] = [
  ['Plymouth', plymouthPlan],
  ...(Object.entries(examples) as [string, Plan][]),
];

describe('plan -> workbook -> plan', () => {
  test.each(plans)('loses nothing of %s', async (_, plan) => {
    const back = await there(plan);
    expect(back).toEqual(plan);
    expect(await there(back)).toEqual(plan);
  });
});
