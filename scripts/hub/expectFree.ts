import { once } from 'node:events';
import { createServer } from 'node:net';

/** Throws a message for people when a port is in use, before anything else is started for nothing. */
export async function expectFree(port: number, host: string): Promise<void> {
  const server = createServer();
  const listening = once(server, 'listening');
  server.listen(port, host);
  try {
    await listening;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    throw new Error(
      `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口：npm start -- --port ${port + 1}。 ` +
        `Port ${port} is in use: stop the program that uses it, or choose another: npm start -- --port ${port + 1}`,
      { cause: fault },
    );
  }
  server.close();
  await once(server, 'close');
}
