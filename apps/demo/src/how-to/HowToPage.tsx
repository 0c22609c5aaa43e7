import type { PlanReport } from '@milepost/core';
import { Builder } from './Builder.js';
import type { EmbedScript } from './EmbedScript.js';
import { FactsTable } from './FactsTable.js';
import { FragmentWay } from './FragmentWay.js';
import { FrameWay } from './FrameWay.js';
import { HeadersAndHashes } from './HeadersAndHashes.js';
import { ScriptWay } from './ScriptWay.js';
import { exampleFolder } from './snippets.js';

export interface HowToPageProps {
  readonly report: PlanReport;
  readonly scripts: readonly EmbedScript[];
}

/** For who builds pages elsewhere: the ways to show a plan there, what each platform allows, and what to paste. */
export function HowToPage({ report, scripts }: HowToPageProps) {
  return (
    <div className="how-to">
      <h1>Put a plan on another page</h1>
      <p>
        A plan can stand on an intranet, a council’s website or any other page, without a build and
        without leaving that page. There are three ways. Take the first that your platform allows.
      </p>
      <ol>
        <li>
          <a href="#script">Script and tag.</a> Two lines of HTML. Readers can sort tables and ask
          why a figure has its rating. It takes the page’s language; its colours and its font can be
          set.
        </li>
        <li>
          <a href="#frame">Iframe.</a> The same, in a page of its own within the page. For platforms
          that take no script.
        </li>
        <li>
          <a href="#fragment">Static HTML.</a> Headings, paragraphs and tables, to paste again with
          each new edition. For platforms that take neither.
        </li>
      </ol>
      <FactsTable
        caption="What each platform takes, as a rule"
        headings={['Platform', 'Script and tag', 'Iframe', 'Static HTML']}
        rows={[
          ['Plain HTML', 'Yes', 'Yes', 'Yes'],
          [
            'SharePoint Online',
            <>
              Through a <a href="#spfx">web part of your own</a>
            </>,
            'In the Embed web part, from hosts that a site owner has allowed',
            'As formatted text: open the fragment in a browser, copy, and paste it in a Text web part',
          ],
          [
            'Umbraco',
            'In a template or partial view, not in the rich text editor',
            'In a template; in the rich text editor where your set-up allows it',
            'In the rich text editor’s source view, where it allows tables',
          ],
          [
            'LocalGov Drupal',
            'In a theme or module, not in a text field',
            'In a text format that allows it, or in a block template',
            'In a text format that allows tables and their captions',
          ],
          [
            'WordPress',
            'In a plugin or theme; in a Custom HTML block only for users who may post unfiltered HTML',
            'In a Custom HTML block, for the same users',
            'In a Custom HTML block, for every editor',
          ],
        ]}
      />
      <p>Your administrators may have decided otherwise. Ask them before you ask for a change.</p>

      <h2 id="builder-heading">Choose and copy</h2>
      <p className="how-to__unscripted">
        The builder needs JavaScript. The sections below have every snippet as text.
      </p>
      <Builder report={report} scripts={scripts} folder={exampleFolder} />

      <ScriptWay scripts={scripts} />
      <FrameWay scripts={scripts} />
      <FragmentWay />
      <HeadersAndHashes scripts={scripts} />
      <p id="copy-status" className="how-to__status" role="status" />
    </div>
  );
}
