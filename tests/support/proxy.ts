/** For browsers that cannot be told where hosts are: a proxy that leads every host to the stand-in. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** Only tunnels for HTTPS are opened, and all of them end at `port` of this machine. */
export async function startProxy(port: number) {
  const server = createServer((_, response) => response.writeHead(502).end());
  const sockets = new Set<{ destroy(): void }>();
  server.on('connect', (_, client, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close(): void {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
