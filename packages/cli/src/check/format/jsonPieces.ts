const standIn = '\u0000entries';

/**
 * JSON with a long list in it, piece by piece: a plan of a million figures may have more findings than one text can hold.
 * `outer` puts its argument where the list belongs.
 */
export function* jsonPieces(
  outer: (list: string) => object,
  entries: Iterable<object>,
): Generator<string> {
  const [before = '', after = ''] = JSON.stringify(outer(standIn), null, 2).split(
    JSON.stringify(standIn),
  );
  const indent = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
  yield `${before}[`;
  let isFirst = true;
  for (const entry of entries) {
    const text = JSON.stringify([entry], null, 2).slice(1, -2).replaceAll('\n', `\n${indent}`);
    yield isFirst ? text : `,${text}`;
    isFirst = false;
  }
  yield isFirst ? `]${after}\n` : `\n${indent}]${after}\n`;
}
