export interface SnippetProps {
  /** Unique on the page. */
  readonly id: string;
  /** What is copied, for who hears only the button. */
  readonly name: string;
  readonly code: string;
}

/** Code to copy. The button is shown only where script runs. */
export function Snippet({ id, name, code }: SnippetProps) {
  return (
    <div className="how-to__snippet">
      {/* A region that scrolls is reached by keyboard too. */}
      <pre id={id} tabIndex={0} role="region" aria-label={name}>
        <code>{code}</code>
      </pre>
      <button type="button" data-copies={id}>
        Copy<span className="milepost-visually-hidden"> {name}</span>
      </button>
    </div>
  );
}
