import { chartFile, csvFile } from 'kit-files';
import { leave } from './waiting/waiting.js';

// The single file of downloads: beside `milepost.js`, before or after it.
leave('milepostFiles', { csvFile, chartFile });
