import type { EvaluatedPriority } from '@milepost/core';
import { hydratePage } from './hydratePage.js';
import { PriorityPage } from './PriorityPage.js';

void hydratePage<EvaluatedPriority>((priority) => <PriorityPage priority={priority} />);
