// Compares each package's public interface with the report committed in its api/ folder, so that a
// change to a signature shows in review. After a change that is meant: node .ci/api.mjs --update
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { root } from './setup.mjs';

const update = process.argv.includes('--update');
const work = mkdtempSync(path.join(tmpdir(), 'milepost-api-'));
const stale = [];

/** `.` is `index`, `./parse` is `parse`. */
const nameOf = (entry) => entry.replace(/^\.\/?/, '') || 'index';

function report(packageFolder, manifest, entry, types) {
  const reportFolder = path.join(packageFolder, 'api');
  const tempFolder = path.join(work, path.basename(packageFolder));
  mkdirSync(reportFolder, { recursive: true });
  mkdirSync(tempFolder, { recursive: true });
  const silent = { logLevel: ExtractorLogLevel.None, addToApiReportFile: false };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: path.join(packageFolder, types),
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: `${nameOf(entry)}.api.md`,
        reportFolder,
        reportTempFolder: tempFolder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: { tsconfigFilePath: path.join(packageFolder, 'tsconfig.build.json') },
      messages: {
        compilerMessageReporting: { default: silent },
        extractorMessageReporting: { default: silent },
        tsdocMessageReporting: { default: silent },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(packageFolder, 'package.json'),
  });
  const result = Extractor.invoke(config, {
    localBuild: update,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const label = `${manifest.name}${entry.slice(1)}`;
  if (result.apiReportChanged && !update) stale.push(label);
  console.log(
    `  ${label}: ${result.apiReportChanged ? (update ? 'updated' : 'CHANGED') : 'as committed'}`,
  );
}

try {
  for (const folder of readdirSync(path.join(root, 'packages'))) {
    const packageFolder = path.join(root, 'packages', folder);
    const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
    for (const [entry, { types }] of Object.entries(manifest.exports ?? {})) {
      if (types !== undefined) report(packageFolder, manifest, entry, types);
    }
  }
} finally {
  rmSync(work, { recursive: true });
}
if (stale.length > 0) {
  console.error(
    `The public interface changed: ${stale.join(', ')}. If that is meant, run node .ci/api.mjs --update, commit the reports and add a changeset.`,
  );
  process.exitCode = 1;
}
