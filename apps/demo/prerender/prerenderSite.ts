import { existsSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import type { SiteAssets } from '../src/site/SiteAssets.js';
import type { SiteFile } from '../src/site/SiteFile.js';
import { embedScripts } from './embedScripts.js';
import type { EmbedScript } from '../src/how-to/EmbedScript.js';

const sources: SiteAssets = {
  styles: 'src/site/site.css',
  theme: 'src/theme/theme.ts',
  priority: 'src/pages/hydratePriority.tsx',
  report: 'src/pages/hydrateReport.tsx',
  check: 'src/pages/hydrateCheck.tsx',
  builder: 'src/how-to/answerBuilder.ts',
  embed: 'src/embed-page/fillEmbedPage.ts',
};

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

interface SiteModule {
  siteFiles(
    assets: SiteAssets,
    mode: 'development' | 'production',
    scripts: readonly EmbedScript[],
  ): SiteFile[];
}

interface SiteServer {
  ssrLoadModule(url: string): Promise<Record<string, unknown>>;
}

async function loadSite(server: SiteServer): Promise<SiteModule> {
  return (await server.ssrLoadModule('/src/site/siteFiles.tsx')) as unknown as SiteModule;
}

/**
 * Writes every page of the site as HTML at build, so that it reads with JavaScript off; while
 * developing, renders the page asked for. The downloads are made the same way.
 */
export function prerenderSite(): Plugin {
  let config: ResolvedConfig;
  let scripts: Promise<EmbedScript[]> | undefined;

  return {
    name: 'milepost-demo:prerender',

    configResolved(resolved) {
      config = resolved;
    },

    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const address = (request.url ?? '/').slice(1).replace(/[?#].*$/, '');
          const name = address === '' || address.endsWith('/') ? `${address}index.html` : address;
          const extension = path.extname(name).slice(1);
          const contentType = contentTypes[extension];
          if (!contentType || name.startsWith('@')) return next();
          if (extension === 'js' && !name.startsWith('milepost.')) return next();
          const { siteFiles } = await loadSite(server);
          scripts ??= embedScripts();
          const file = siteFiles(sources, 'development', await scripts).find(
            (each) => each.path === name,
          );
          if (!file) return next();
          response.setHeader('content-type', contentType);
          response.end(
            extension === 'html'
              ? await server.transformIndexHtml(`/${name}`, file.content)
              : file.content,
          );
        } catch (error) {
          next(error);
        }
      });
    },

    // What only the prerendering reads, no browser would be told of.
    hotUpdate({ modules, server }) {
      if (this.environment.name === 'ssr' && modules.length > 0)
        server.environments.client.hot.send({ type: 'full-reload' });
    },

    // A static host sends /priority-1 on to /priority-1/, where relative addresses hold.
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = '/', query] = (request.url ?? '/').split('?');
        const folder = path.join(config.root, config.build.outDir, address);
        if (!/^(\/[\w-]+)+$/.test(address) || !existsSync(path.join(folder, 'index.html')))
          return next();
        response.statusCode = 301;
        response.setHeader(
          'location',
          query === undefined ? `${address}/` : `${address}/?${query}`,
        );
        response.end();
      });
    },

    async generateBundle(_options, bundle) {
      if (config.build.ssr) return;
      const assets = builtAssets(bundle);
      const server = await createServer({
        root: config.root,
        mode: config.mode,
        appType: 'custom',
        logLevel: 'error',
        server: { middlewareMode: true, hmr: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      });
      try {
        const { siteFiles } = await loadSite(server);
        for (const file of siteFiles(assets, 'production', await embedScripts())) {
          this.emitFile({ type: 'asset', fileName: file.path, source: file.content });
        }
      } finally {
        await server.close();
      }
    },
  };
}

function builtAssets(bundle: Rolldown.OutputBundle): SiteAssets {
  const outputs = Object.values(bundle);
  const find = (name: keyof SiteAssets) => {
    const found = outputs.find((output) =>
      output.type === 'chunk'
        ? output.isEntry && output.name === name && name !== 'styles'
        : output.names.some((each) => each === `${name}.css`),
    );
    if (!found) throw new Error(`The build made nothing for ${sources[name]}.`);
    return found.fileName;
  };
  return {
    styles: find('styles'),
    theme: find('theme'),
    priority: find('priority'),
    report: find('report'),
    check: find('check'),
    builder: find('builder'),
    embed: find('embed'),
  };
}
