import '@milepost/react/milepost.css';
import './preview.css';
import type { Messages } from '@milepost/core';
import type { Preview } from '@storybook/react-vite';
import { themes } from 'storybook/theming';
import { componentDescription } from './docgen/componentDescription.js';
import { statedArgTypes } from './docgen/statedArgTypes.js';
import { ManualTable } from './manual/ManualTable.js';
import { settled } from './page/settled.js';
import { StoryPage } from './page/StoryPage.js';
import type { StoryPageProps } from './page/StoryPage.js';

interface Surroundings {
  readonly theme: StoryPageProps['theme'];
  readonly direction: StoryPageProps['direction'];
  readonly medium: StoryPageProps['medium'];
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Storybook leaves `region` out by default; here no rule is off.
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'region', enabled: true }] },
      // Every rule is asked; only what breaks one is told of in full.
      options: { resultTypes: ['violations'] },
    },
    docs: {
      // The reader's own, light or dark.
      theme: themes.normal,
      components: { table: ManualTable },
      extractComponentDescription: componentDescription,
      // A story as it is written: the data in it, printed whole, would fill the page.
      source: { type: 'code' },
    },
    options: {
      storySort: {
        order: [
          'Manual',
          [
            'Getting started',
            'The plan file',
            'Workbook to board paper',
            'RAG rules',
            'Does it add up?',
            'What has changed',
            'Theming',
            'Accessibility',
            'Server rendering',
            'Embedding',
            'Printing',
            'Limits',
          ],
          'Plan',
          'Indicators',
          'Milestones',
          'Reviews',
          'Reports',
          'Verdict marks',
          'Downloads',
          'Plymouth plan',
          'Example plans',
        ],
      },
    },
  },
  argTypesEnhancers: [statedArgTypes],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    medium: {
      description: 'Screen or paper',
      toolbar: { icon: 'print', items: ['screen', 'paper'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system', direction: 'ltr', medium: 'screen' },
  // axe measures once what stands where: nothing may move after that.
  afterEach: settled,
  decorators: [
    (Story, { args, globals, viewMode }) => {
      const messages = args['messages'] as Messages | undefined;
      return (
        <StoryPage
          alone={viewMode !== 'docs'}
          language={messages?.language ?? 'en'}
          {...(globals as unknown as Surroundings)}
        >
          <Story />
        </StoryPage>
      );
    },
  ],
};

export default preview;
