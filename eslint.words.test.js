import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { hostLanguage, wordsInMessages } from './eslint.words.js';

const linter = new Linter();

function complaints(code) {
  return linter.verify(
    code,
    {
      files: ['**/*.tsx'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      plugins: { milepost: { rules: { words: wordsInMessages } } },
      rules: { 'milepost/words': 'error', 'no-restricted-syntax': ['error', ...hostLanguage] },
    },
    'Component.tsx',
  );
}

describe('a word for a reader outside messages/', () => {
  it.each([
    ['between tags', '<p>Overdue</p>'],
    ['between tags, a letter', '<p>A {ref}</p>'],
    ['in braces between tags', "<p>{'overdue'}</p>"],
    ['in one of two cases', "<p>{late ? 'late' : null}</p>"],
    ['around a value', '<p>{`Priority ${ref}`}</p>'],
    ['as a name', '<svg aria-label="trend" />'],
    ['as a name in one of two cases', "<svg aria-label={up ? 'up' : 'down'} />"],
    ['as a name around a value', '<svg aria-label={`${n} of ${all}`} />'],
    ['as a tooltip', '<abbr title="figure" />'],
    ['for a picture', '<img alt="chart" />'],
    ['in an empty field', '<input placeholder="search" />'],
    ['as a component’s prop', '<RagTag label="amber" />'],
    ['in a constant', "const words = 'Show all rows';"],
    ['one word in a constant', "const word = 'Overdue';"],
    ['in a template', 'const words = `${n} milestones overdue`;'],
    ['in a record', "const labels = { late: 'Late' };"],
    ['in a default', "function Tag({ label = 'not rated' }) { return label; }"],
  ])('is found %s', (_, code) => {
    expect([...new Set(complaints(code).map(({ ruleId }) => ruleId))]).toEqual(['milepost/words']);
  });

  it.each([
    ['a class', '<p className="milepost milepost-heading" />'],
    ['a class elsewhere', "const classes = ['milepost', `milepost-tag milepost-tag--${size}`];"],
    ['words of the catalogue', '<p aria-label={messages.view.key.title}>{words.none}</p>'],
    ['a code', "const sizes = ['inline', 'cell']; const role = <p role='img' />;"],
    ['the shape of a picture', '<path d="M1.5 6.5 4.8 9.8" viewBox="0 0 12 12" />'],
    ['marks and numbers', "<p>{' '}–{': '}{`${a}/${b}`}</p>"],
    ['an error, which is for a developer', "throw new Error('The plan has no priority');"],
    ['a module', "import { Heading } from '../heading/Heading.js';"],
    ['a directive', "'use client';"],
    ['a type', "type Word = 'Late one' | 'late';"],
    ['the name of a key that is pressed', "if (key === 'Escape') close();"],
    ['a key', "const categories = { 'Not read': 1 };"],
  ])('is not seen in %s', (_, code) => {
    expect(complaints(code)).toEqual([]);
  });
});

describe('the language of the host', () => {
  it.each([
    'new Intl.Collator("cy").compare(a, b);',
    'const { NumberFormat } = Intl;',
    'figure.toLocaleString("en-GB");',
    'day.toLocaleDateString();',
    'a.localeCompare(b, "cy");',
    'word.toLocaleUpperCase();',
  ])('is not asked by %s', (code) => {
    expect(complaints(code).map(({ ruleId }) => ruleId)).toEqual(['no-restricted-syntax']);
  });
});
