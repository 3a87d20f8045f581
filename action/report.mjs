import { applied } from './applied.mjs';
import { block } from './generated/doors.mjs';

/** GitHub refuses comments of 65,536 characters and more. */
const MOST = 65_000;

/** The result as Markdown; where dbopt had none, what it said instead. */
export function report({ command }, result) {
  const text = textOf(command, result);
  return text.length <= MOST ? text : `${text.slice(0, MOST)}\n\n_… cut off here._`;
}

function textOf(command, result) {
  if (command === 'apply') return applied(result);
  if (result.stdout.trim() !== '') return result.stdout.trimEnd();
  const { code, stderr } = result;
  return `### dbopt ${command} ended with exit code ${code}\n\n${block('', stderr.trimEnd())}`;
}
