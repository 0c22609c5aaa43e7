import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { prerenderSite } from './prerender/prerenderSite.js';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses: the site can be served from any folder.
  base: './',
  appType: 'mpa',
  plugins: [react(), prerenderSite()],
  // Workspace packages are read from their sources: no build comes first.
  resolve: {
    conditions: ['@milepost/source', ...defaultClientConditions],
    // An @import in a stylesheet pays no heed to conditions.
    alias: { '@milepost/react/milepost.css': source('../../packages/react/src/milepost.css') },
  },
  ssr: {
    noExternal: [/^@milepost\//],
    resolve: { conditions: ['@milepost/source', ...defaultServerConditions] },
  },
  build: {
    // light-dark() stays as written: lowered, it would follow the system and not the theme switch.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        styles: 'src/site/site.css',
        theme: 'src/theme/theme.ts',
        priority: 'src/pages/hydratePriority.tsx',
        report: 'src/pages/hydrateReport.tsx',
        check: 'src/pages/hydrateCheck.tsx',
        builder: 'src/how-to/answerBuilder.ts',
        embed: 'src/embed-page/fillEmbedPage.ts',
      },
      // A council copies embed.html with its script: the name it is called by stays.
      output: {
        entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
      checks: { moduleLevelDirective: false },
    },
  },
});
