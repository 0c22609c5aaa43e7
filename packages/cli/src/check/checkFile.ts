import { textIn } from '@milepost/core';
import { checkPlan, findingsCy, findingsEnGB } from '@milepost/core/check';
import type { Finding } from '@milepost/core/check';
import { readPlanFile } from '../plan-file/readPlanFile.js';
import type { Progress } from '../terminal/progress.js';
import type { CheckSettings } from './CheckSettings.js';
import type { CheckedFile } from './CheckedFile.js';

/** Formats that say where each statement stands that a finding sets against others; a finding may have hundreds. */
const tellsFacts: ReadonlySet<CheckSettings['format']> = new Set(['json', 'sarif']);

/** Reads a file and finds all there is to say of it. */
export async function checkFile(
  file: string,
  { language, rules, format }: Pick<CheckSettings, 'language' | 'rules' | 'format'>,
  progress: Progress,
): Promise<CheckedFile> {
  const words = language === 'cy' ? findingsCy : findingsEnGB;
  progress.step(`Reading ${file}`);
  const read = await readPlanFile(file);
  const { notes } = read;
  if (!read.ok) return { file, plan: null, issues: read.issues, notes, findings: [], words };
  const { plan, placesOf } = read;
  progress.step('Checking');
  const found = checkPlan(plan, { messages: words, rules });
  const factsOf = (finding: Finding) => (tellsFacts.has(format) ? finding.facts : []);
  const places = placesOf(found.flatMap((one) => [one, ...factsOf(one)].map(({ path }) => path)));
  let next = 0;
  const findings = found.map((finding) => {
    const [place, ...factPlaces] = places.slice(next, next + 1 + factsOf(finding).length);
    next += 1 + factPlaces.length;
    return { finding, place: place ?? { file, line: null, column: null, cell: null }, factPlaces };
  });
  const title = textIn(plan.title, language);
  const edition = textIn(plan.edition.label, language);
  return { file, plan: { title, edition }, issues: [], notes, findings, words };
}
