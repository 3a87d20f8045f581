import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

// A pipe ends when its writer is gone, however it went: exit, Ctrl-C or SIGKILL. SIGQUIT is PostgreSQL's
// immediate shutdown; its data is about to be removed anyway. The loop is for an initdb still at work.
const SCRIPT = `
cat >/dev/null
pidfile="$1/data/postmaster.pid"
if read -r pid <"$pidfile"; then
  kill -QUIT "$pid"
  for _ in $(seq 200); do
    [ -e "$pidfile" ] && kill -0 "$pid" || break
    sleep 0.05
  done
fi
for _ in $(seq 100); do
  rm -rf "$1" && break
  sleep 0.05
done
`;

export interface Janitor {
  /** Stops the server and removes its directory; resolves when both are gone. */
  clean(): Promise<void>;
}

/** A process that outlives this one just long enough to take the server down and its directory away. */
export function startJanitor(directory: string): Janitor {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'sh', directory], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  letGo(shell);
  return {
    async clean() {
      if (shell.exitCode !== null) return;
      shell.ref();
      shell.stdin.end();
      await once(shell, 'exit');
    },
  };
}

function letGo(child: ChildProcess): void {
  child.unref();
  const pipe = child.stdin;
  if (pipe !== null && 'unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
}
