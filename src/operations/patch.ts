import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';

/** Lines taken out and put in that are looked for with the fewest of them: the search grows with their square (Myers, An
 *  O(ND) Difference Algorithm). */
const MOST_EDITS = 2_000;

interface Side {
  readonly name: string;
  readonly text: string;
}

/** A unified diff with that many lines around. Of texts that differ in more lines than are compared one by one, all from the
 *  first of them to the last. */
export function patchOf(before: Side, after: Side, context: number): string {
  const found = structuredPatch(
    ...([before.name, after.name, before.text, after.text, undefined, undefined] as const),
    { context, maxEditLength: MOST_EDITS },
  );
  return formatPatch(found ?? inOne(before, after, context), FILE_HEADERS_ONLY);
}

function inOne(before: Side, after: Side, context: number): StructuredPatch {
  const [old, now] = [linesOf(before.text), linesOf(after.text)];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const start = Math.max(0, head - context);
  const rest = Math.max(0, tail - context);
  const lines = [
    ...old.slice(start, head).map((line) => ` ${line}`),
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
    ...old.slice(old.length - tail, old.length - rest).map((line) => ` ${line}`),
  ];
  const hunk = {
    ...{ oldStart: start + 1, oldLines: old.length - rest - start },
    ...{ newStart: start + 1, newLines: now.length - rest - start },
    lines: lines.flatMap((line) =>
      line.endsWith('\n') ? line.slice(0, -1) : [line, '\\ No newline at end of file'],
    ),
  };
  return {
    ...{ oldFileName: before.name, newFileName: after.name },
    ...{ oldHeader: undefined, newHeader: undefined, hunks: [hunk] },
  };
}

/** Each with its end. */
const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split(/(?<=\n)/));
