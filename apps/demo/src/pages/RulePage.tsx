import { marked } from 'marked';

export interface RulePageProps {
  /** Of the rule, or of the list of them all, as `@milepost/core` publishes it beside its code. */
  readonly markdown: string;
  /** Where all rules are listed; the list itself has none. */
  readonly listHref?: string | undefined;
}

/** What a rule of the check compares, why, and when it says nothing. */
export function RulePage({ markdown, listHref }: RulePageProps) {
  const html = marked
    .parse(markdown, { async: false })
    .replace(/ href="README\.md"/g, ' href="./"')
    .replace(/ href="([\w-]+)\.md"/g, ' href="$1.html"')
    .replace(/<(table|thead|tbody|tr|th|td)\b/g, (tag, name: keyof typeof roles) =>
      [tag, `role="${roles[name]}"`].join(' '),
    );
  return (
    <>
      <article className="rule-page" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="rule-page__back">
        {listHref && (
          <>
            <a href={listHref}>All rules</a>{' '}
          </>
        )}
        <a href="../check/">Does it add up?</a>
      </p>
    </>
  );
}

/** Spelled out because some browsers drop a table's own once it is laid out as a list. */
const roles = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
} as const;
