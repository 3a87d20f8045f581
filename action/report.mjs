/** GitHub refuses comments of 65,536 characters and more. */
const MOST = 65_000;

/** The result as Markdown; where dbopt had none, what it said instead. */
export function report({ command }, { code, stdout, stderr }) {
  const text = stdout.trim() === '' ? failure(command, code, stderr) : stdout.trimEnd();
  return text.length <= MOST ? text : `${text.slice(0, MOST)}\n\n_… cut off here._`;
}

function failure(command, code, stderr) {
  const fence = '`'.repeat(
    Math.max(3, ...(stderr.match(/`+/g) ?? []).map((run) => run.length + 1)),
  );
  return `### dbopt ${command} ended with exit code ${code}\n\n${fence}\n${stderr.trimEnd()}\n${fence}`;
}
