// @ts-check
// A share of the seeds, in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import '../support/typescript.mjs';

const { bankOf } = await import('./report.js');
const { drawSeeds } = await import('./figures-seeds.js');

const { name, from, to } = workerData;
const drawn = drawSeeds(await bankOf(name), from, to, (done) => parentPort?.postMessage({ done }, []));
parentPort?.postMessage({ drawn }, []);
