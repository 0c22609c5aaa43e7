import { exampleSnippet } from './exampleSnippet.js';
import { FactsTable } from './FactsTable.js';
import type { ScriptWayProps } from './ScriptWay.js';
import { Snippet } from './Snippet.js';
import { framing } from './snippets.js';

/** `embed.html`: a page of one element, for platforms that take an iframe only. */
export function FrameWay({ scripts }: ScriptWayProps) {
  return (
    <>
      <h2 id="frame">Iframe</h2>
      <p>
        Allowed where a platform embeds other pages: SharePoint’s Embed web part, a WordPress Custom
        HTML block, a Drupal text format with <code>iframe</code> in it.{' '}
        <a href="embed.html">embed.html</a> is a page of one element, and its address says which.
        Copy it with <code>embed.js</code>, <code>embed.css</code>, <code>milepost.js</code>,{' '}
        <code>milepost.cy.js</code> and your <code>plan.json</code> to a folder of a host of your
        own.
      </p>
      <Snippet
        id="snippet-frame"
        name="HTML of an iframe"
        code={exampleSnippet(scripts, {
          way: 'frame',
          tag: 'milepost-kpi-table',
          title: 'Key performance indicators',
          priority: '1',
          periods: '6',
        })}
      />
      <FactsTable
        caption="What the address of embed.html can say"
        headings={['Name', 'Value', 'When left out']}
        rows={[
          ['element', 'plan, summary, milestones, kpi-table, trend or qprm', 'plan'],
          ['src', 'Address of a plan on the same host', 'plan.json, beside the page'],
          ['priority', 'Ref of a priority', 'All of them; a review needs one'],
          ['indicator', 'Id of an indicator, for a trend', 'The only one'],
          ['periods', 'How many periods a table opens with', 'All'],
          ['lang', 'en or cy', 'en'],
          ['theme', 'light, dark, or system for the reader’s own', 'light'],
        ]}
      />
      <ul>
        <li>
          Give the iframe a <code>title</code>: a screen reader says it.
        </li>
        <li>
          A plan on another host is refused, and nothing in the address becomes markup: nobody can
          use your page to show words of their own.
        </li>
        <li>
          Readers print what is in sight of a frame, not all of it. Link to a page that prints
          whole.
        </li>
        <li>
          The page tells the one around it how high it is, in a message{' '}
          <code>{"{ milepost: 'height', height }"}</code>, for who can listen.
        </li>
      </ul>
      <h3>SharePoint Online</h3>
      <ol>
        <li>A site owner adds your host under Site settings, HTML Field Security.</li>
        <li>Edit the page, add the Embed web part, and paste the snippet.</li>
      </ol>
      <h3>Say who may frame it</h3>
      <p>
        Send this header with embed.html, so that no other site can put it in a frame. It works only
        as a header, not in the page.
      </p>
      <Snippet id="snippet-framing" name="header that limits framing" code={framing} />
    </>
  );
}
