import type { FastifyInstance } from 'fastify';

/** Where to listen, and which setting says so. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly setting: '--port' | 'LIANDONG_METRICS_PORT';
}

/** Listens; answers the port. Closes the server and throws in words of people when it cannot. */
export async function listen(app: FastifyInstance, { host, port, setting }: ListenOptions): Promise<number> {
  try {
    await app.listen({ host, port });
    return (app.server.address() as { port: number }).port;
  } catch (fault) {
    await app.close();
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Error(
        `端口 ${port} 已被占用：请停止占用它的程序，或用 ${setting} 换一个端口。 ` +
          `Port ${port} is in use: stop the program that uses it, or choose another with ${setting}.`,
        { cause: fault },
      );
    }
    throw new Error(
      `无法在 ${host}:${port} 上监听（${code}）。 Cannot listen on ${host}:${port}: ${(fault as Error).message}`,
      { cause: fault },
    );
  }
}
