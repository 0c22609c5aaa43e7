const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** System, light or dark. Shown only where script runs: without it, nothing would answer. */
export function ThemeChoice() {
  return (
    <fieldset className="site-theme">
      {/* WebKit gives a legend a line of its own, whatever the stylesheet says. */}
      <legend className="milepost-visually-hidden">Theme</legend>
      <span className="site-theme__name" aria-hidden="true">
        Theme
      </span>
      {themes.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="theme" value={value} defaultChecked={value === 'system'} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
