import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { coreLayers, packageImports } from './eslint.layers.js';
import { hostLanguage, wordsInMessages } from './eslint.words.js';

const tests = ['**/*.test.{ts,tsx}', '**/*.stories.tsx', '**/*.examples.{ts,tsx}', '**/e2e/**'];

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a file is named for its export.',
};
const exportAll = {
  selector: 'ExportAllDeclaration',
  message: 'Name each export: a public index is read as a list.',
};
const clock = {
  selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
  message: 'Core has no clock: take the as-at day from the plan or an argument.',
};
const now = {
  selector: 'MemberExpression[object.name="Date"][property.name="now"]',
  message: clock.message,
};
const clientOnly =
  /^(useState|useReducer|useRef|useEffect|useLayoutEffect|useInsertionEffect|useSyncExternalStore|useTransition|useDeferredValue|useContext|createContext|useImperativeHandle|useOptimistic|useActionState)$/;
const unmarkedHook = {
  selector: `Program:not(:has(> ExpressionStatement[directive="use client"])) > ImportDeclaration[source.value="react"] > ImportSpecifier[imported.name=${clientOnly}]`,
  message: "A file that keeps state or touches the page starts with 'use client'.",
};

const zod = {
  regex: '^zod',
  message: 'Schemas stay behind @milepost/core/parse: no zod outside plan/parse.',
};
const acrossPackages = {
  regex: '^(\\.\\./)+(core|plymouth|io|react|embed|cli)/(src|dist)',
  message: 'Import another package by its name.',
};

function forbidPackages(name, patterns = []) {
  const allowed = packageImports[name];
  const others = Object.keys(packageImports).filter((other) => !allowed.includes(other));
  const message = `@milepost/${name} may import ${allowed.map((other) => `@milepost/${other}`).join(', ') || 'no other package'}: imports point one way only.`;
  const packages = { regex: `^@milepost/(${others.join('|')})(/|$)`, message };
  return {
    'no-restricted-imports': ['error', { patterns: [packages, acrossPackages, ...patterns] }],
  };
}

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/storybook-static/**',
      '**/coverage/**',
      '**/playwright-report/**',
      '**/test-results/**',
      '**/.turbo/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/*/{src,e2e}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['packages/{react,embed}/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}', '.storybook/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['packages/*/src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', defaultExport, exportAll, unmarkedHook, ...hostLanguage],
    },
  },
  ...Object.keys(packageImports).map((name) => ({
    files: [`packages/${name}/src/**/*.{ts,tsx}`],
    ignores: tests,
    rules: forbidPackages(name),
  })),
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    plugins: { milepost: { rules: { layers: coreLayers } } },
    rules: {
      'milepost/layers': 'error',
      'no-restricted-syntax': ['error', defaultExport, exportAll, clock, now, ...hostLanguage],
      ...forbidPackages('core', [
        zod,
        { regex: '^node:', message: 'Core knows no file system and no host.' },
      ]),
    },
  },
  {
    files: ['packages/core/src/**/*.ts', 'packages/{react,embed}/src/**/*.{ts,tsx}'],
    // Made-up plans and national definitions are data, as a council's own words are; a JSON Schema has one language.
    ignores: [
      ...tests,
      'packages/core/src/{messages,examples,definitions}/**',
      'packages/core/src/plan/parse/json-schema/**',
    ],
    plugins: { words: { rules: { messages: wordsInMessages } } },
    rules: { 'words/messages': 'error' },
  },
  {
    files: ['packages/core/src/plan/parse.ts', 'packages/core/src/plan/parse/**/*.ts'],
    ignores: tests,
    rules: forbidPackages('core'),
  },
  {
    files: ['packages/core/src/index.ts'],
    rules: forbidPackages('core', [
      zod,
      {
        regex: '/plan/parse(\\.|/)',
        message: 'Schemas stay behind @milepost/core/parse: the main index never imports it.',
      },
    ]),
  },
);
