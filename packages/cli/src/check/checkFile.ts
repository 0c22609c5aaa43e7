import { textIn } from '@milepost/core';
import { checkPlan, findingsCy, findingsEnGB } from '@milepost/core/check';
import { readPlanFile } from '../plan-file/readPlanFile.js';
import type { Progress } from '../terminal/progress.js';
import type { CheckSettings } from './CheckSettings.js';
import type { CheckedFile } from './CheckedFile.js';

/** Reads a file and finds all there is to say of it. */
export async function checkFile(
  file: string,
  { language, rules }: Pick<CheckSettings, 'language' | 'rules'>,
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
  const places = placesOf(
    found.flatMap(({ path, facts }) => [path, ...facts.map((one) => one.path)]),
  );
  let next = 0;
  const findings = found.map((finding) => {
    const [place, ...factPlaces] = places.slice(next, next + 1 + finding.facts.length);
    next += 1 + finding.facts.length;
    return { finding, place: place ?? { file, line: null, column: null, cell: null }, factPlaces };
  });
  const title = textIn(plan.title, language);
  const edition = textIn(plan.edition.label, language);
  return { file, plan: { title, edition }, issues: [], notes, findings, words };
}
