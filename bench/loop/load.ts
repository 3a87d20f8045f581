/** The application of the bench, in a process of its own, so that what the loop computes is none of its latency:
 *  `unrun load.ts URL`. Says when it began, sends until stdin ends, then tells what it sent. */
import { openLoop } from '../open-loop.ts';
import { QUESTIONS, RATE } from './scene.ts';

const load = await openLoop(process.argv[2] ?? '', {
  ...{ rate: RATE, connections: 6, questions: QUESTIONS },
});
process.stdout.write(`${Date.now() - load.clock() * 1_000}\n`);
process.stdin.resume().on('end', async () => {
  process.stdout.write(JSON.stringify(await load.stop()), () => process.exit(0));
});
