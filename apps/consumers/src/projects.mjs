/**
 * @typedef {object} Page
 * @property {string} path Where it is: on the server, or the file when nothing serves it.
 * @property {boolean} [served] The server's markup alone must hold the table.
 * @property {boolean} [live] The table sorts when a header is pressed.
 * @property {boolean} [chart] A chart stands on the page too, which answers the keyboard.
 * @property {number} [changes] What does not add up, and what changed, stand on the page too; so often the marking did.
 * @property {number} [priorities] The whole plan stands on the page, with so many priorities.
 *
 * @typedef {object} Project
 * @property {string} name Its folder in projects/.
 * @property {'npm' | 'pnpm'} manager What installs it. npm lays packages out flat, pnpm lets each see only what it declares.
 * @property {Record<string, string>} [env] For its build.
 * @property {{ command?: string, pages: Page[] }[]} looks What to serve (PORT stands for a free one) and which pages to look at.
 */

/** @type {Project[]} */
export const projects = [
  {
    name: 'vite-react-18',
    manager: 'pnpm',
    // React warns of attributes and of hydration in its development build only.
    env: { NODE_ENV: 'development' },
    looks: [
      {
        command: 'vite preview --port PORT --strictPort',
        pages: [{ path: '/', served: true, live: true, chart: true }],
      },
    ],
  },
  {
    name: 'vite-react-19',
    manager: 'npm',
    looks: [
      {
        command: 'vite preview --port PORT --strictPort',
        pages: [{ path: '/', live: true, chart: true, changes: 1 }],
      },
    ],
  },
  {
    name: 'next-16',
    manager: 'pnpm',
    looks: [
      {
        command: 'next start --port PORT',
        pages: [
          { path: '/', served: true, live: true, chart: true },
          { path: '/plan', served: true, live: true, priorities: 6 },
        ],
      },
      {
        command: 'next dev --port PORT',
        pages: [{ path: '/', live: true, chart: true }],
      },
    ],
  },
  {
    name: 'node-ssr',
    manager: 'npm',
    looks: [
      {
        pages: [
          { path: 'out/imported.html', served: true },
          { path: 'out/required.html', served: true },
        ],
      },
    ],
  },
  {
    name: 'command-line',
    manager: 'npm',
    looks: [{ pages: [{ path: 'out/index.html', served: true, priorities: 6 }] }],
  },
  {
    name: 'types-node16',
    manager: 'pnpm',
    looks: [{ pages: [{ path: 'out/index.html', served: true, changes: 0 }] }],
  },
  {
    name: 'types-bundler',
    manager: 'pnpm',
    looks: [{ pages: [{ path: 'out/index.html', served: true }] }],
  },
];
