// The built command line, asked many times in one process: loading it takes longer than most of what it is asked. Run
// with the path of dist/main.js by fork(); each message is a command line, and is answered by what came of it.
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [, , main] = process.argv;
let runs = 0;

/** A stream in place of the process's own, and what was written to it. */
function caught(name) {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  Object.defineProperty(process, name, { value: stream, configurable: true });
  return () => Buffer.concat(chunks).toString('utf8').replace(/\n$/, '');
}

process.on('disconnect', process.exit.bind(process, 0));
process.on('message', async ({ cwd, args }) => {
  const [stdout, stderr] = [caught('stdout'), caught('stderr')];
  process.argv = [process.execPath, main, ...args];
  process.chdir(cwd);
  const exited = new Promise((resolve) => {
    process.exit = resolve;
  });
  // Another query makes it another module: it runs again, and what it imports is there already.
  runs += 1;
  await import(`${pathToFileURL(main).href}?${runs}`);
  process.send({ code: await exited, stdout: stdout(), stderr: stderr() });
});
