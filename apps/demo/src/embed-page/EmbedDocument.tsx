import { contentPolicy } from '../site/contentPolicy.js';

export interface EmbedDocumentProps {
  /** The address of the script that fills it. */
  readonly script: string;
  /** Whether to forbid what it does not need. Off while developing: the tools inject script. */
  readonly strict: boolean;
}

const policy = [...contentPolicy, "require-trusted-types-for 'script'"].join('; ');

/**
 * A page of one element, for platforms that take an iframe and nothing else. Its address says what to show. It is light
 * unless asked, since most intranets are, whatever the reader's system prefers.
 */
export function EmbedDocument({ script, strict }: EmbedDocumentProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        {strict && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Improvement plan</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="embed.css" />
        <script src="milepost.js" defer />
        <script src="milepost.cy.js" defer />
        <script type="module" src={script} />
      </head>
      <body>
        {/* Named, to be told apart from the main part of the page around the frame. */}
        <main aria-labelledby="name">
          <h1 id="name">Improvement plan</h1>
          <noscript>
            <p>
              This needs JavaScript.{' '}
              <a href="./" target="_parent">
                Read the plan on its own pages
              </a>
              .
            </p>
          </noscript>
        </main>
      </body>
    </html>
  );
}
