/** A process for the test beside to end in many ways: starts a server, says where it is, waits if told to. */
import { startEmbedded } from '../../../src/postgres/embedded/index.ts';

const { url, directory } = await startEmbedded();
console.log(JSON.stringify({ holder: process.pid, url, directory }));
if (process.argv.includes('wait')) setInterval(() => {}, 1_000);
