import path from 'node:path';
import { bundle } from './bundle.mjs';

await bundle(path.join(import.meta.dirname, 'dist'), { forPublishing: true });
