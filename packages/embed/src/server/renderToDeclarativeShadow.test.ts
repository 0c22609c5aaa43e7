import { evaluatePlan } from '@milepost/core';
import { smallPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { describe, expect, it } from 'vitest';
import { renderToDeclarativeShadow } from './renderToDeclarativeShadow.js';

const report = evaluatePlan(smallPlan);
const stylesheet = '/milepost.css';

describe('renderToDeclarativeShadow', () => {
  it('writes an element with its plan in a shadow root that needs no script', () => {
    const markup = renderToDeclarativeShadow({ tag: 'milepost-summary', report, stylesheet });
    expect(markup).toMatch(
      /^<milepost-summary lang="en"><template shadowrootmode="open"><link rel="stylesheet" href="\/milepost.css"><div class="milepost-embed" part="content" lang="en">.*<\/div><\/template><\/milepost-summary>$/s,
    );
    expect(markup).toContain('<table');
  });

  it('says what the script needs to take over', () => {
    const markup = renderToDeclarativeShadow({
      tag: 'milepost-kpi-table',
      report,
      stylesheet,
      src: '/plan.json?a=1&b="2"',
      priority: report.priorities[0]!.ref,
      periods: 3,
      theme: 'dark',
      messages: cy,
    });
    expect(markup).toContain(
      '<milepost-kpi-table src="/plan.json?a=1&amp;b=&quot;2&quot;" lang="cy" theme="dark"',
    );
    expect(markup).toContain('periods="3"');
    expect(markup).toContain('data-milepost-theme="dark"');
  });

  it('holds no style attribute and no script, and writes a plan’s words as text', () => {
    const title = '</template><script>alert(1)</script>';
    const hostile = evaluatePlan({ ...smallPlan, title });
    for (const tag of ['milepost-plan', 'milepost-summary'] as const) {
      const markup = renderToDeclarativeShadow({ tag, report: hostile, stylesheet });
      expect(markup).not.toMatch(/\sstyle=|<script/);
      expect(markup.match(/<\/template>/g)).toHaveLength(1);
    }
  });

  it('throws when the report has no such priority', () => {
    expect(() =>
      renderToDeclarativeShadow({ tag: 'milepost-qprm', report, stylesheet, priority: '99' }),
    ).toThrow(/no-priority.*99/);
  });
});
