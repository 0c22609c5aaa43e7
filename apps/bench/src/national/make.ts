// Writes a data file to the standard of Explore Education Statistics: node make.js FOLDER ROWS. Prints its megabytes.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const [folder = '', rows] = process.argv.slice(2);
const authorities = 100;
const years = 10;
const items = Number(rows) / authorities / years;

await writeFile(
  path.join(folder, `${rows}.meta.csv`),
  [
    'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column',
    'reason,Filter,Reason,,,,,',
    'percent,Indicator,Percentage,,%,1,,',
  ].join('\n'),
);
const file = createWriteStream(path.join(folder, `${rows}.csv`));
file.write(
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,reason,percent\n',
);
for (let year = 0; year < years; year += 1) {
  for (let authority = 0; authority < authorities; authority += 1) {
    const period = `${2010 + year}${11 + year},Financial year`;
    const place = `Local authority,E92000001,England,E12000009,South West,${200 + authority},E${6_000_000 + authority},Authority ${authority}`;
    let batch = '';
    for (let item = 0; item < items; item += 1) {
      batch += `${period},${place},Reason ${item},${((authority * 7 + item + year) % 1000) / 10}\n`;
    }
    if (!file.write(batch)) await once(file, 'drain');
  }
}
file.end();
await once(file, 'finish');
process.stdout.write(JSON.stringify({ csv: file.bytesWritten / 2 ** 20 }));
