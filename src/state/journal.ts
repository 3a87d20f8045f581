import {
  type ArchiveRecord,
  lineShape,
  type Run,
  readJson,
  type StepRecord,
} from '../model/index.ts';
import { appendText, readText, replaceText } from './disk.ts';
import { unreadable } from './parse.ts';

/** One word about a run, a step or an archive. The last one about it holds. */
export interface Line {
  readonly run?: Run;
  readonly step?: StepRecord;
  readonly archive?: ArchiveRecord;
  /** Id of an archive that is no more. */
  readonly removed?: string;
}

/** JSON lines: an append either reaches the disk whole or leaves a last line without its newline,
 *  which was never promised to anybody and is dropped. */
export async function readJournal(path: string): Promise<Line[]> {
  const lines = ((await readText(path)) ?? '').split('\n').slice(0, -1);
  return lines.map((text, i) => {
    const read = readJson<Line>(text, lineShape);
    if (read.damage !== undefined) throw unreadable(path, { ...read.damage, line: i + 1 });
    return read.value;
  });
}

export const appendJournal = (path: string, line: Line): Promise<void> =>
  appendText(path, `${JSON.stringify(line)}\n`);

/** Makes the journal where there is none and cuts off a torn last line, so that it can be appended to. */
export async function prepareJournal(path: string): Promise<void> {
  const text = await readText(path);
  if (text === null || !(text === '' || text.endsWith('\n'))) {
    await replaceText(path, (text ?? '').slice(0, (text ?? '').lastIndexOf('\n') + 1));
  }
}
