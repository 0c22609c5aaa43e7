import { evaluatePlan } from '@milepost/core';
import { parsePlan } from '@milepost/core/parse';
import { ImprovementPlan } from '@milepost/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import plan from './plan.json';
import { PlanMistakes } from './PlanMistakes.js';

// Out of the sidebar: the page of the manual holds them. Here they are tested.
const meta = { title: 'Manual/The plan file', tags: ['!dev', '!autodocs'] } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** The manual's plan, parsed and rendered whole: every part that the page shows is one that Milepost reads. */
export const WholePlan: Story = {
  render: () => <ImprovementPlan report={evaluatePlan(parsePlan(plan))} />,
};
export const Mistakes: Story = {
  render: () => <PlanMistakes />,
  play: async ({ canvasElement }) => {
    for (const mistake of canvasElement.querySelectorAll('dl > div')) {
      await expect(mistake.querySelectorAll('.manual-mistakes__issue')).toHaveLength(1);
    }
  },
};
