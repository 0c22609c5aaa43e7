import { addLanguage } from './language/languages.js';
import { define } from './define.js';
import { takeLanguages } from './language/waitingLanguages.js';

// The single files: everything is ready once the script has run.
takeLanguages(addLanguage);
define();
