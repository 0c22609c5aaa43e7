import { textIn } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import { embedElements } from '../embed-page/embedElements.js';
import type { EmbedScript } from './EmbedScript.js';

export interface BuilderProps {
  readonly report: PlanReport;
  readonly scripts: readonly EmbedScript[];
  /** The folder of the files, until the page knows its own. */
  readonly folder: string;
}

/** Choices, the snippet they make and what it shows. `answerBuilder.ts` makes it answer; without script it is not shown. */
export function Builder({ report, scripts, folder }: BuilderProps) {
  const [main, welsh] = scripts;
  return (
    <div className="how-to__builder">
      <form
        id="builder"
        data-integrity={main?.integrity}
        data-integrity-welsh={welsh?.integrity}
        autoComplete="off"
      >
        <fieldset>
          <legend>Way</legend>
          <label>
            <input type="radio" name="way" value="script" defaultChecked /> Script and tag
          </label>
          <label>
            <input type="radio" name="way" value="frame" /> Iframe
          </label>
        </fieldset>
        <label>
          What to show
          <select name="tag">
            {embedElements.map(({ tag, shows, takes }) => (
              <option key={tag} value={tag} data-takes={takes.join(' ')}>
                {shows}
              </option>
            ))}
          </select>
        </label>
        <label data-option="priority">
          Priority
          <select name="priority">
            <option value="">All</option>
            {report.priorities.map(({ ref, title }) => (
              <option key={ref} value={ref}>
                {ref}: {textIn(title, 'en')}
              </option>
            ))}
          </select>
        </label>
        <label data-option="indicator">
          Indicator
          <select name="indicator">
            {report.priorities.flatMap(({ kpiSets }) =>
              kpiSets.flatMap(({ indicators }) =>
                indicators.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {textIn(label, 'en')}
                  </option>
                )),
              ),
            )}
          </select>
        </label>
        <label data-option="periods">
          Periods at first (blank for all)
          <input type="number" name="periods" min="1" max="60" inputMode="numeric" />
        </label>
        <label>
          Language
          <select name="lang">
            <option value="">The page’s</option>
            <option value="en">English</option>
            <option value="cy">Welsh</option>
          </select>
        </label>
        <label>
          Theme
          <select name="theme">
            <option value="">The page’s</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        <label data-option="heading-level">
          Level of its heading
          <select name="heading-level">
            <option value="">2</option>
            {[1, 3, 4, 5, 6].map((level) => (
              <option key={level}>{level}</option>
            ))}
          </select>
        </label>
        <label className="how-to__wide">
          Folder that holds the files
          <input type="url" name="folder" defaultValue={folder} spellCheck={false} />
        </label>
      </form>
      <label className="how-to__result" htmlFor="built">
        HTML to paste
      </label>
      <div className="how-to__snippet">
        <textarea id="built" readOnly rows={7} spellCheck={false} />
        <button type="button" data-copies="built">
          Copy<span className="milepost-visually-hidden"> HTML to paste</span>
        </button>
      </div>
      <h3 id="preview-heading">What it shows</h3>
      <iframe id="preview" title="Preview of what was chosen" height="480" />
    </div>
  );
}
