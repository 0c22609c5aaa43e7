import { cy, embedCy, issuesCy } from '@milepost/core/messages';
import { leave } from './waiting/waiting.js';

// The single file of Welsh: beside `milepost.js`, before or after it.
leave('milepostLanguages', { messages: cy, embed: embedCy, issues: issuesCy });
