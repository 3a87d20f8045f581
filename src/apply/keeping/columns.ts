import { parseName, qualified, type Step } from '../../model/index.ts';
import { type Client, type ColumnMark, readColumnMark } from '../../postgres/index.ts';
import { changed } from './changed.ts';

/** Columns by the address of steps about them: what is to be dropped as it was when the run began, what is filled as it
 *  was for the first batch. */
export class PinnedColumns {
  readonly #marks = new Map<string, ColumnMark>();

  async pin(observer: Client, steps: readonly Step[]): Promise<void> {
    for (const step of steps.filter(({ phase }) => phase === 'drops')) {
      const mark = await columnOf(observer, step);
      if (mark !== null) this.#marks.set(step.address, mark);
    }
  }

  async require(client: Client, step: Step): Promise<void> {
    const now = await columnOf(client, step);
    if (now === null) return;
    const was = this.#marks.get(step.address) ?? now;
    this.#marks.set(step.address, was);
    const name = step.address.slice(step.address.indexOf('.') + 1);
    if (was.attnum !== now.attnum) throw changed(step, `${name} is another column than it was`);
    const more = now.dependents.filter((one) => !was.dependents.includes(one));
    if (step.phase === 'drops' && more.length > 0)
      throw changed(step, `more depends on ${name} by now: ${more.join(', ')}`);
  }

  /** What the step was about is by now what it made of it. */
  done({ address }: Step): void {
    this.#marks.delete(address);
  }
}

/** Null: the step is about none that there is. */
async function columnOf(client: Client, { address }: Step): Promise<ColumnMark | null> {
  const [, schema, name, column] = parseName(address) ?? [];
  if (schema === undefined || name === undefined || column === undefined) return null;
  return readColumnMark(client, qualified({ schema, name }), column);
}
