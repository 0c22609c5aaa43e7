import { cy, embedCy } from '@milepost/core/messages';
import { waitingLanguages } from './language/waitingLanguages.js';

// The single file of Welsh: beside `milepost.js`, before or after it.
waitingLanguages().push({ messages: cy, embed: embedCy });
