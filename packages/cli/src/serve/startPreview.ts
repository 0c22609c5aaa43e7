import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FileError } from '../file/FileError.js';

/** Pages by path, `/` the first. A page is told which edition of the preview it is. */
export type PreviewPages = Readonly<Record<string, (edition: number) => string>>;

export interface Preview {
  readonly port: number;
  /** Puts these pages in the place of those before, and has every open one load again. */
  readonly show: (pages: PreviewPages) => void;
  readonly close: () => Promise<void>;
}

const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * A server for this machine alone. It answers only to its own name: a page elsewhere cannot have a name of its own lead
 * here and read the plan.
 *
 * @throws FileError where the port cannot be had.
 */
export async function startPreview(port: number, takesAnother: boolean): Promise<Preview> {
  let pages: PreviewPages = {};
  let edition = 0;
  const listening = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    if (!isOwnName(request)) return answer(response, 403, 'This preview is for its own machine.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, 'There is nothing to do here but read.');
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/changes') return listen(response);
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (page === undefined) return answer(response, 404, 'There is no such page.');
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : page(edition));
  });

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    response.write(`retry: 500\ndata: ${edition}\n\n`);
    listening.add(response);
    response.on('close', () => listening.delete(response));
  }

  await open(server, port, takesAnother);
  return {
    port: (server.address() as AddressInfo).port,
    show(next) {
      pages = next;
      edition += 1;
      for (const response of listening) response.write(`data: ${edition}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

function isOwnName({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

async function open(server: Server, port: number, takesAnother: boolean): Promise<void> {
  try {
    await listenOn(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && takesAnother) return listenOn(server, 0);
    const reason = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used';
    throw new FileError(`Port ${port} ${reason}. Choose another with --port, or leave it out.`);
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
