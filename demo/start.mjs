// @ts-check
/** `npm start`: from an empty clone to a demo in the browser. */
import { npm, setUp, SetupProblem } from '../tests/support/setup.mjs';
import { serve } from './serve.mjs';

const firstPort = () => {
  const given = process.env['PORT'];
  if (given === undefined || given === '') return 8080;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new SetupProblem(`PORT is no port number: ${given}`);
};

/** On the port, or the next that is free. @param {number} port */
const serveFrom = async (port) => {
  for (let next = port; next <= Math.min(port + 50, 65_535); next++) {
    try {
      return await serve({ port: next });
    } catch (error) {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === 'EACCES') throw new SetupProblem(`Port ${next} may not be used here; set PORT to another.`);
      if (code !== 'EADDRINUSE') throw new SetupProblem(`The demo cannot be served: ${message}`);
    }
  }
  throw new SetupProblem(`No free port from ${port} on; set PORT to another.`);
};

try {
  const port = firstPort();
  setUp();
  console.log('Building …');
  if (!npm(['run', '--silent', 'build'])) throw new SetupProblem('The build has failed (see above).');
  const { url } = await serveFrom(port);
  console.log(`The demo: ${url}/demo/ (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
}
