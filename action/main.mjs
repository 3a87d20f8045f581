// The one step of ../action.yml: runs dbopt, writes the job's summary, the comment and the outputs.
// Plain JavaScript without dependencies, so that a checkout of the action is all it takes.
import { appendFile } from 'node:fs/promises';
import { annotate } from './annotate.mjs';
import { comment } from './comment.mjs';
import { counts } from './counts.mjs';
import { inputs } from './inputs.mjs';
import { lines } from './lines.mjs';
import { report } from './report.mjs';
import { runDbopt } from './run.mjs';

const { env } = process;
const asked = inputs(env);
const result = await runDbopt(asked);
const text = report(asked, result);
await write(env.GITHUB_STEP_SUMMARY, `${text}\n`);
await write(env.GITHUB_OUTPUT, outputs({ exitcode: result.code, ...counts(result.plans) }));
for (const { level, text, title, place } of lines(result)) annotate(level, text, { title, place });
if (asked.comment) {
  // A pull request from a fork may not write; the summary says the same.
  await comment(asked, text, env).catch((error) => {
    annotate('warning', `no comment was written: ${error.message}`);
  });
}
const isFailure = asked.failOn === 'changes' || ['apply', 'pool'].includes(asked.command);
const failed = isFailure ? result.code !== 0 : ![0, 2].includes(result.code);
process.exitCode = failed ? 1 : 0;

/** Whole numbers alone: a line break in one would be an output of its own. */
function outputs(values) {
  return Object.entries(values)
    .filter(([, value]) => Number.isSafeInteger(value))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** A file that only a runner has. */
async function write(path, text) {
  if (path) await appendFile(path, text);
}
