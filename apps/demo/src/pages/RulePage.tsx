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
    .replace(/ href="([\w-]+)\.md"/g, ' href="$1.html"');
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
