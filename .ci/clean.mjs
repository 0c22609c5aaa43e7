// Takes away what a package built before. The same on every system, as `rm -rf` is not.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
