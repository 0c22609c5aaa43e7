/** Attributes and props that readers see or hear. */
const seen =
  /^(aria-(label|description|roledescription|valuetext|placeholder|braillelabel)|alt|caption|heading|label|placeholder|summary|text|title)$/;

/** A capital and small letters, or two words: what a reader would read. */
const reads = /^\p{Lu}\p{Ll}+(\W|$)|\p{L}{2,}[ ,.:;!?’]+ ?\p{L}{2,}/u;

/** Names of classes, ids and code: not for reading. */
const names = /^[\s\w{}.#:[\]()="'*>,~+-]*$/;
const className = /(^|\s)milepost(-|\s|$)/;

const letter = /\p{L}/u;

function wordsOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') {
    return node.quasis.map(({ value }) => value.cooked ?? value.raw).join('{}');
  }
  return '';
}

/** Errors are for developers; what a code is compared with is a code; a type's literals, an import's source and a directive are nobody's. */
function isForNoReader(node, ancestors) {
  return ancestors.some(
    (ancestor) =>
      ancestor.type.startsWith('TSLiteral') ||
      ancestor.type.startsWith('Import') ||
      (ancestor.type.startsWith('Export') && ancestor.source === node) ||
      (ancestor.type === 'NewExpression' && /Error$/.test(ancestor.callee.name ?? '')) ||
      (ancestor.type === 'ExpressionStatement' && ancestor.directive !== undefined) ||
      (ancestor.type === 'Property' && ancestor.key === node) ||
      (ancestor.type === 'BinaryExpression' && /^[!=]==?$/.test(ancestor.operator)) ||
      (ancestor.type === 'SwitchCase' && ancestor.test === node) ||
      (ancestor.type === 'JSXAttribute' && ancestor.name.name === 'className'),
  );
}

/** The attribute a string stands in, however deep: `aria-label={open ? 'Close' : 'Open'}`. */
function attributeOf(ancestors) {
  const at = ancestors.findLastIndex(({ type }) => type === 'JSXAttribute');
  const isCalled = ancestors.slice(at + 1).some(({ type }) => type === 'CallExpression');
  return at < 0 || isCalled ? undefined : String(ancestors[at].name.name);
}

/** Whether a string is what stands between tags: `{open ? 'close' : null}`. */
function isContent(ancestors) {
  const at = ancestors.findLastIndex(({ type }) => type === 'JSXExpressionContainer');
  if (at < 1 || !/^JSX(Element|Fragment)$/.test(ancestors[at - 1].type)) return false;
  return ancestors
    .slice(at + 1)
    .every(({ type }) => /^(Conditional|Logical|TSAs)Expression$|^TemplateLiteral$/.test(type));
}

/**
 * No word for a reader outside the catalogues of `messages/`: a word in a component or in logic has no Welsh. It finds
 * letters between tags, strings in attributes that are seen or heard, and strings anywhere that read as words.
 */
export const wordsInMessages = {
  create(context) {
    const report = (node, words) =>
      context.report({
        node,
        message: `"${words.trim()}" is for a reader: put it into the catalogues of core's messages/, in every language.`,
      });

    function check(node) {
      const words = wordsOf(node);
      if (!letter.test(words)) return;
      const ancestors = context.sourceCode.getAncestors(node);
      if (isForNoReader(node, ancestors)) return;
      const told = words.replaceAll('{}', '');
      const attribute = attributeOf(ancestors);
      if (attribute !== undefined && seen.test(attribute)) {
        if (letter.test(told)) report(node, words);
      } else if (attribute === undefined && isContent(ancestors)) {
        if (letter.test(told)) report(node, words);
      } else if (reads.test(words) && !(className.test(words) && names.test(words))) {
        report(node, words);
      }
    }

    return {
      JSXText(node) {
        if (letter.test(node.value)) report(node, node.value);
      },
      Literal: check,
      TemplateLiteral: check,
    };
  },
};

const ofTheHost =
  'Ask the catalogue, not the host: browsers differ in the languages they know, so a page would say one thing from the server and another once it answers.';

/** What hosts say each in their own way: `no-restricted-syntax` keeps it out. */
export const hostLanguage = [
  { selector: 'Identifier[name="Intl"]', message: ofTheHost },
  {
    selector: 'MemberExpression > Identifier.property[name=/^(toLocale\\w*|localeCompare)$/]',
    message: ofTheHost,
  },
];
