import { CheckPage } from './CheckPage.js';
import type { CheckPageProps } from './CheckPage.js';
import { hydratePage } from './hydratePage.js';

void hydratePage<CheckPageProps>((checked) => <CheckPage {...checked} />);
