import { FactsTable } from './FactsTable.js';
import type { ScriptWayProps } from './ScriptWay.js';
import { Snippet } from './Snippet.js';
import { hashing, policy, sharing } from './snippets.js';

/** What the servers of the page and of the files have to say, and how a page knows the script is ours. */
export function HeadersAndHashes({ scripts }: ScriptWayProps) {
  return (
    <>
      <h2 id="integrity">Integrity</h2>
      <p>
        With <code>integrity</code> a browser runs the script only if it is this very file. These
        are the hashes of the files beside this page. Another release has others: change them
        together, or the plan is not shown.
      </p>
      <FactsTable
        caption="Hashes of the files"
        headings={['File', 'integrity']}
        rows={scripts.map(({ path, integrity }) => [
          path,
          <code key={path} className="how-to__hash">
            {integrity}
          </code>,
        ])}
      />
      <p>To work one out yourself:</p>
      <Snippet id="snippet-hash" name="command that works out a hash" code={hashing} />

      <h2 id="cors">Files on another host (CORS)</h2>
      <p>
        When the page is on one host and the files on another, the server of the files has to allow
        it, for plan.json and, with <code>integrity</code>, for the scripts too. Otherwise the page
        says that the plan could not be fetched. Files on the page’s own host need nothing, and nor
        does an iframe.
      </p>
      <Snippet id="snippet-cors" name="header that shares the files" code={sharing} />

      <h2 id="csp">Content security policy</h2>
      <p>
        A page with a policy has to allow the script’s host and the plan’s. Nothing else: no inline
        style, no <code>eval</code>, no font, no picture from elsewhere. Trusted Types may be
        required. An iframe needs <code>frame-src</code> in place of both.
      </p>
      <Snippet id="snippet-csp" name="content security policy" code={policy} />
    </>
  );
}
