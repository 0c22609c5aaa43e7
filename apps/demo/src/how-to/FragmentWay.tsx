import { Snippet } from './Snippet.js';
import { fragmentCode } from './snippets.js';

/** Plain HTML, which every platform takes. */
export function FragmentWay() {
  return (
    <>
      <h2 id="fragment">Static HTML</h2>
      <p>
        Allowed wherever an editor may paste headings and tables. The fragment holds no script, no
        style, no class and no element of our own, so a platform that cleans what is pasted leaves
        it as it is. Words stand where there is colour elsewhere. It looks as the page’s own tables
        do.
      </p>
      <p>
        Make it whenever the plan changes, then paste it again. It does not change by itself: say
        which edition it is, as the fragment does.
      </p>
      <Snippet id="snippet-fragment" name="script that writes a fragment" code={fragmentCode} />
      <p>
        <a href="fragment.html">The fragment of the Plymouth plan</a>, as that makes it, is what to
        try your editor with.
      </p>
      <ul>
        <li>
          SharePoint: open the fragment in a browser, select all, copy, and paste it in a Text web
          part. Read through the tables after.
        </li>
        <li>Umbraco: paste the HTML in the source view of the rich text editor.</li>
        <li>
          LocalGov Drupal: paste it in the source view. The text format has to allow{' '}
          <code>table</code>, <code>caption</code>, <code>thead</code>, <code>tbody</code>,{' '}
          <code>tr</code>, <code>td</code> and <code>{'<th scope>'}</code>.
        </li>
        <li>WordPress: paste it in a Custom HTML block.</li>
      </ul>
    </>
  );
}
