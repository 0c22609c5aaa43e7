import path from 'node:path';

/**
 * Core's folders, lowest first: a folder may import only itself and what stands above it in this
 * list. The longest matching entry wins, so that `plan/parse` is apart from the rest of `plan`.
 */
const layers = [
  'text',
  'period',
  'figure',
  'travel/Travel',
  'indicator',
  'travel',
  'rag',
  'milestone',
  'review',
  'benchmark',
  'plan',
  'definitions',
  'report',
  'changes',
  'check/RuleId',
  'check/Severity',
  'messages',
  'describe',
  'csv',
  'changes/words',
  'changes/changes',
  'check',
  'plan/parse',
  'examples',
];

/** What each package may import of the others, as in the package graph. */
export const packageImports = {
  core: [],
  plymouth: ['core'],
  io: ['core'],
  react: ['core'],
  embed: ['core', 'react'],
  cli: ['core', 'plymouth', 'io', 'react', 'embed'],
};

function layerOf(file) {
  const matching = layers.filter(
    (layer) => file.startsWith(`${layer}/`) || file.startsWith(`${layer}.`),
  );
  return matching.sort((a, b) => b.length - a.length)[0];
}

/** Holds the order of `layers` in packages/core/src; files outside any folder are not its business. */
export const coreLayers = {
  create(context) {
    const source = path.join(context.cwd, 'packages/core/src');
    const within = (file) => path.relative(source, file).split(path.sep).join('/');
    const from = within(context.filename);
    if (!from.includes('/')) return {};
    const layer = layerOf(from);

    function check(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = within(path.resolve(path.dirname(context.filename), specifier));
      const imported = layerOf(to);
      if (imported && layers.indexOf(imported) <= layers.indexOf(layer)) return;
      const message = imported
        ? `${layer} may not import ${imported}, which comes after it. The order is in eslint.layers.js.`
        : `${layer} may import only folders named in eslint.layers.js; ${to} is in none.`;
      context.report({ node, message });
    }

    return {
      Program(node) {
        if (layer) return;
        context.report({ node, message: `${from} is in no folder that eslint.layers.js names.` });
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
