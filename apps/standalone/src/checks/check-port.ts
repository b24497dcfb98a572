import { createServer } from 'node:net';
import { StartError } from '../console/start-error.js';

/**
 * Makes sure that the port can be listened on, before a database is started for nothing.
 * @throws StartError when another program holds it or this account may not
 */
export function checkPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(problem(error, port, host)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function problem({ code, message }: NodeJS.ErrnoException, port: number, host: string): StartError {
  if (code === 'EADDRINUSE')
    return new StartError(
      `端口 ${port} 已被其他程序占用。`,
      `停止占用端口的程序，或换一个端口：PORT=${port + 1} npm start`,
      `Port ${port} is taken by another program.`,
      `stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  return new StartError(
    `无法监听 ${host} 的端口 ${port}（${message}）。`,
    '换一个 1024 以上的端口（PORT），并检查 HOST。',
    `Port ${port} on ${host} cannot be listened on: ${message}.`,
    'choose a port above 1024 (PORT), and check HOST.',
  );
}
