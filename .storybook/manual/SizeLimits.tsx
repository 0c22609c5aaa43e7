import limits from '../../.size-limit.json';
import './manual.css';

/** What the build allows each part to weigh, read from the build's own settings. */
export function SizeLimits() {
  return (
    <div className="sb-unstyled milepost manual-note">
      <table className="manual-table">
        <thead>
          <tr>
            <th scope="col">What is imported</th>
            <th scope="col">At most</th>
          </tr>
        </thead>
        <tbody>
          {limits.map(({ name, limit }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{limit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
