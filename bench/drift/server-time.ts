import { readFile } from 'node:fs/promises';

/** Clock ticks a second in /proc on Linux. */
const TICKS = 100;

/** Seconds of CPU that all sessions of a server have used which have ended by now. Sessions are processes; the server
 *  collects those that end, and Linux adds their time up. */
export async function endedSessions(postmaster: number): Promise<number> {
  const text = await readFile(`/proc/${postmaster}/stat`, 'utf8');
  // The name in parentheses may have spaces in it; cutime and cstime are the 16th and 17th field.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
