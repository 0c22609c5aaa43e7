import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MilestoneTable } from './MilestoneTable.js';
import { milestoneTableExamples } from './MilestoneTable.examples.js';

describe('MilestoneTable on a server', () => {
  it.each(Object.entries(milestoneTableExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, priority) => {
      expect(renderToStaticMarkup(<MilestoneTable priority={priority} />)).not.toContain('style=');
    },
  );

  it('holds every milestone and block without JavaScript', () => {
    const markup = renderToStaticMarkup(
      <MilestoneTable priority={milestoneTableExamples.everything} />,
    );
    expect(markup).toContain('Begin a joint audit of first contacts with health and the police.');
    expect(markup).toContain('Twelve cases audited each quarter.');
  });
});
