import type { EmbedScript } from './EmbedScript.js';
import { exampleSnippet } from './exampleSnippet.js';
import { Snippet } from './Snippet.js';
import { drupalLibrary, drupalTemplate, spfx, umbraco, wordPressPlugin } from './snippets.js';

export interface ScriptWayProps {
  readonly scripts: readonly EmbedScript[];
}

/** Script and tag, platform by platform. */
export function ScriptWay({ scripts }: ScriptWayProps) {
  return (
    <>
      <h2 id="script">Script and tag</h2>
      <p>
        Allowed where you can change a template, or paste HTML that nobody filters: plain HTML,
        Umbraco templates, Drupal themes, WordPress plugins, a SharePoint web part. Rich text
        editors take the script away.
      </p>
      <p>
        Put <a href="milepost.js">milepost.js</a> and your <a href="plan.json">plan.json</a> in one
        folder of a web server. What stands inside the tag is shown until the plan is there, and
        stays where it cannot be.
      </p>

      <h3>Plain HTML</h3>
      <Snippet
        id="snippet-html"
        name="HTML for a plain page"
        code={exampleSnippet(scripts, { priority: '1', tag: 'milepost-kpi-table' })}
      />
      <p>
        Load the script once a page, however many tags there are. Tags with the same{' '}
        <code>src</code> share one file. A Welsh page takes <a href="milepost.cy.js">one more</a>:
      </p>
      <Snippet
        id="snippet-welsh"
        name="HTML for a Welsh page"
        code={exampleSnippet(scripts, { lang: 'cy', title: 'Y cynllun gwella' })}
      />
      <p>
        With a <a href="milepost.files.js">third script</a> readers may take the data away: every
        table has a button that saves it as CSV, every chart one that saves it as SVG.
      </p>
      <Snippet
        id="snippet-files"
        name="HTML for a page with downloads"
        code={exampleSnippet(scripts, {
          integrityFiles: scripts.find(({ path }) => path === 'milepost.files.js')?.integrity ?? '',
        })}
      />

      <h3>Umbraco</h3>
      <p>
        Put the files under <code>wwwroot/plan</code>. The rich text editor removes both lines, so
        they belong in a template or a partial view.
      </p>
      <Snippet id="snippet-umbraco" name="Razor for Umbraco" code={umbraco} />

      <h3>LocalGov Drupal</h3>
      <p>
        Put the files under <code>web/libraries/milepost</code>, and name the library in your own
        theme, not in the theme you build upon.
      </p>
      <Snippet id="snippet-drupal-library" name="library for Drupal" code={drupalLibrary} />
      <Snippet id="snippet-drupal" name="Twig for Drupal" code={drupalTemplate} />

      <h3>WordPress</h3>
      <p>
        A plugin of one file, with the other two beside it. Editors then write{' '}
        <code>[milepost]</code> in a Shortcode block.
      </p>
      <Snippet id="snippet-wordpress" name="plugin for WordPress" code={wordPressPlugin} />

      <h3 id="spfx">SharePoint Online: a web part of your own</h3>
      <p>
        Modern pages take no script but that of SharePoint Framework (SPFx) web parts. This one
        loads the files from a document library, so that the plan comes from your own tenant and
        only its readers see it. Make a web part with Microsoft’s generator, without a framework,
        and put this in place of its class.
      </p>
      <Snippet id="snippet-spfx" name="SPFx web part" code={spfx} />
      <ol>
        <li>
          Upload milepost.js and plan.json to a folder in Site Assets. Where your tenant forbids
          script in libraries, put milepost.js in the solution’s own assets.
        </li>
        <li>
          Where scripts come from another host, an administrator adds it to the tenant’s trusted
          script sources.
        </li>
        <li>Build the solution, and have it put in the app catalogue.</li>
        <li>
          Add the web part to a page. A new edition is a new plan.json: nothing is built again.
        </li>
      </ol>
    </>
  );
}
