import tokensCss from '../../packages/react/src/tokens.css?raw';
import './manual.css';
import { readTokens } from './tokens.js';

const componentCss = import.meta.glob<string>('../../packages/react/src/**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const groups = readTokens(tokensCss, componentCss);

/** Every token with its values and the components that use it, read from the stylesheets. */
export function TokenTable() {
  const count = groups.flatMap(({ tokens }) => tokens).length;
  return (
    <div
      className="sb-unstyled milepost manual-scroll"
      role="region"
      aria-labelledby="tokens"
      tabIndex={0}
    >
      <table className="manual-table">
        <caption id="tokens">The kit’s {count} custom properties</caption>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
            <th scope="col">Used by</th>
          </tr>
        </thead>
        {groups.map(({ title, tokens }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {title}
              </th>
            </tr>
            {tokens.map(({ name, light, dark, isColour, usedBy }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  {isColour && <Swatch colour={light} />}
                  <Value>{light}</Value>
                </td>
                <td>
                  {dark === null ? (
                    'the same'
                  ) : (
                    <>
                      <Swatch colour={dark} />
                      <Value>{dark}</Value>
                    </>
                  )}
                </td>
                <td>{usedBy.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** A list of typefaces may break; a name or a colour may not. */
function Value({ children }: { readonly children: string }) {
  return (
    <code className={children.includes(',') ? 'manual-table__list' : undefined}>{children}</code>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return <span className="manual-swatch" style={{ background: colour }} />;
}
