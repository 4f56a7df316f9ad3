import { createServer } from 'node:net';

/** The port to serve on. Throws an explanation when the text is not a port number. */
export function readPort(text = '4200') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Error(`PORT=${text} is geen poortnummer. Kies een getal van 1 tot en met 65535.`);
  }
  return port;
}

function problemAt(port, host) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => done(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(undefined)));
  });
}

/** Why we cannot serve on this port, as a text for the person who typed the command; undefined when we can. */
export async function portProblem(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    const code = await problemAt(port, host);
    if (code === 'EADDRINUSE') {
      return `Poort ${port} is al in gebruik door een ander programma. Stop dat programma, of kies een andere poort: PORT=${port + 1} npm start`;
    }
    if (code === 'EACCES') return `Poort ${port} mag hier niet worden gebruikt. Kies een poort boven 1023: PORT=4200 npm start`;
  }
  return undefined;
}
