import ts from 'typescript';

/** An example, ready to run: `check` is called where a comment says what an expression gives. */
export interface Example {
  /** Where it stands: file and line. */
  readonly where: string;
  readonly imports: readonly string[];
  readonly body: string;
  /** Names it uses and does not declare. */
  readonly names: readonly string[];
}

/**
 * Reads an example's statements. An expression followed by a comment that starts with a literal promises that value:
 * `ragBand(...).band; // 'amber'`. Words may follow the literal after a colon or comma; `...` in a string stands for
 * what is left out.
 */
export function readExample(code: string, where: string): Example {
  const source = ts.createSourceFile(
    'example.tsx',
    code,
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.TSX,
  );
  const imports: string[] = [];
  const lines: string[] = [];
  for (const statement of source.statements) {
    const own = statement.getText(source);
    if (ts.isImportDeclaration(statement)) {
      imports.push(own);
      continue;
    }
    const promised = ts.isExpressionStatement(statement)
      ? promiseAfter(code, statement.getEnd())
      : undefined;
    lines.push(
      promised === undefined || !ts.isExpressionStatement(statement)
        ? own.replace(/^export /, '')
        : `check(${statement.expression.getText(source)}, ${promised});`,
    );
  }
  return { where, imports, body: lines.join('\n'), names: freeNames(source) };
}

/** The literal that the comment on this line or the next begins with, if it begins with one. */
function promiseAfter(code: string, end: number): string | undefined {
  const comment = /^[ \t]*\n?[ \t]*\/\/ (.*)/.exec(code.slice(end))?.[1]?.trim();
  if (comment === undefined) return undefined;
  for (let length = comment.length; length > 0; length -= 1) {
    const rest = comment.slice(length);
    if (rest !== '' && !/^[:,]/.test(rest)) continue;
    const candidate = comment.slice(0, length);
    if (isLiteral(candidate)) return candidate;
  }
  return undefined;
}

function isLiteral(text: string): boolean {
  const source = ts.createSourceFile('literal.ts', `(${text})`, ts.ScriptTarget.ES2022, true);
  const diagnostics = (source as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics;
  const [statement] = source.statements;
  if (diagnostics.length > 0 || source.statements.length !== 1) return false;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return false;
  return literal(statement.expression);
}

function literal(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return literal(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return literal(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(literal);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (part) => ts.isPropertyAssignment(part) && literal(part.initializer),
    );
  }
  return (
    ts.isLiteralExpression(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
      node.kind,
    ) ||
    (ts.isIdentifier(node) && node.text === 'undefined')
  );
}

function freeNames(source: ts.SourceFile): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const names =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isImportSpecifier(parent) ||
          ts.isImportClause(parent)) &&
        parent.name === node;
      const key =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        (ts.isBindingElement(parent) && parent.propertyName === node) ||
        ts.isJsxAttribute(parent);
      if (names) declared.add(node.text);
      else if (!key) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => !declared.has(name));
}
