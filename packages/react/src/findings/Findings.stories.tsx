import type { Meta, StoryObj } from '@storybook/react-vite';
import { findingsViewCy } from '@milepost/core/check';
import { Findings } from './Findings.js';
import { findingsExamples as examples } from './Findings.examples.js';

// Its links lead to marks in the report, which is not on the story's page: they lead nowhere here.
const meta = {
  title: 'Reports/Findings',
  component: Findings,
  args: { headingLevel: 1, placeHref: () => '#', ruleHref: () => '#' },
} satisfies Meta<typeof Findings>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Several: Story = { args: examples.several };
export const EverythingAgrees: Story = { args: examples.everythingAgrees };
export const NoStatements: Story = { args: examples.noStatements };
export const OnlyLetStand: Story = { args: examples.onlyLetStand };
export const OneFinding: Story = { args: examples.one };
export const ManyFacts: Story = { args: examples.manyFacts };
/** Above 60 findings each priority's are folded. */
export const Hundreds: Story = { args: examples.hundreds };
export const LongWords: Story = { args: examples.longWords };
export const Welsh: Story = { args: { ...examples.several, messages: findingsViewCy } };
export const RightToLeft: Story = { args: examples.several, globals: { direction: 'rtl' } };
export const Dark: Story = { args: examples.several, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: examples.several };
/** As printed. */
export const Print: Story = {
  args: examples.several,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
