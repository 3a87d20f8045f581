import { createTwoFilesPatch } from 'diff';
import { shownPatch, withSource } from '../../../src/schema/index.ts';
import { folder } from '../support.ts';

/** What no line may show. */
export const CANARY = 'CANARYq8x7z';

/** All lines of a design as errors at them would show them. */
export async function framesOf(text: string): Promise<string> {
  const cwd = await folder({ 'dbopt.yaml': text });
  const asked = text.split('\n').map((_, i) => ({
    ...({ severity: 'error', code: 'bug', message: 'x' } as const),
    place: { file: 'dbopt.yaml', line: i + 1, column: 1 },
  }));
  const shown = await withSource(asked, cwd);
  return shown.map(({ place }) => place?.source ?? '').join('\n');
}

/** All of it as what changes it would show it. */
export function diffOf(before: string, after: string): string {
  const patch = createTwoFilesPatch('a', 'b', before, after, undefined, undefined, { context: 9 });
  return shownPatch(patch, before, after);
}
