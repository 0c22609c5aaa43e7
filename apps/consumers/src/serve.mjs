import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts one of a project's own programs and waits until it answers. `stop` ends all that it started. */
export async function serve(command, folder) {
  const port = await freePort();
  const [program, ...args] = command.replace('PORT', port).split(' ');
  const child = spawn(path.join(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  }
  const end = new Promise((resolve) => {
    const finish = () => {
      ended = true;
      resolve();
    };
    child.on('exit', finish).on('error', finish);
  });
  const kill = () => {
    if (!ended) process.kill(-child.pid, 'SIGKILL');
  };
  process.on('exit', kill);

  const url = `http://localhost:${port}`;
  const deadline = Date.now() + 90_000;
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (ended || Date.now() > deadline) {
      kill();
      throw new Error(`${command} does not answer:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    stop: async () => {
      kill();
      await end;
      process.off('exit', kill);
    },
  };
}
