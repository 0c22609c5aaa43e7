import { addFileMakers } from './files/fileMakers.js';
import { addLanguage } from './language/languages.js';
import { define } from './define.js';
import { take } from './waiting/waiting.js';

// The single files: everything is ready once the script has run.
take('milepostLanguages', addLanguage);
take('milepostFiles', addFileMakers);
define();
