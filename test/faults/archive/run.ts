import type { Chance } from '../random.ts';
import { dbopt, type Ended, type Moment } from './command.ts';
import { facts } from './facts.ts';
import { alwaysWrong, finallyWrong } from './judge.ts';
import type { Stage } from './stage.ts';

/** As somebody who knows that all of the stage is past keep: a third is what a run takes by itself. */
const MAINTAIN = ['maintain', '--allow', 'data-loss', '--allow', 'retire-many'];
const restore = (day: number) => ['archive', 'restore', `app.events_${day}`];

/** How the commands go when nothing happens. */
export interface Undisturbed {
  readonly maintain: Ended;
  readonly restore: Ended;
}

export async function undisturbed(stage: Stage): Promise<Undisturbed> {
  const maintain = await done(stage, MAINTAIN);
  const back = await done(stage, restore(1));
  const wrong = finallyWrong(await facts(stage));
  if (wrong.length > 0) throw new Error(`undisturbed: ${wrong.join('; ')}`);
  return { maintain, restore: back };
}

/** After any line of an undisturbed run, and until about the next one; half of them while rows are on their way. */
function someMoment({ lines, took }: Ended, chance: Chance): Moment {
  const moving = lines.flatMap(({ text }, i) => (/archiving|restoring/.test(text) ? [i] : []));
  const line = chance.next() < 0.5 ? chance.pick(moving) : chance.below(lines.length - 1);
  const gap = (lines[line + 1]?.at ?? took) - (lines[line]?.at ?? 0);
  return { line, delay: Math.round(chance.next() * (gap * 1.1 + 4)) };
}

async function done(stage: Stage, args: readonly string[]): Promise<Ended> {
  const ended = await dbopt([...args, '--url', stage.url], stage);
  if (ended.code === 0) return ended;
  throw new Error(`dbopt ${args.join(' ')}: exit ${ended.code}: ${ended.output}`);
}

/** One of a run's blows. */
export interface Blow {
  readonly command: string;
  readonly moment: Moment;
  readonly struck: boolean;
}

/** Strikes a maintain once or twice, then perhaps a restore; what is there is counted after every blow, and once more
 *  when maintain and restore were run to their ends. Returns the blows, and in words what is wrong. */
export async function play(stage: Stage, reference: Undisturbed, chance: Chance) {
  const blows: Blow[] = [];
  const wrong: string[] = [];
  async function strike(args: readonly string[], reference: Ended): Promise<void> {
    const moment = someMoment(reference, chance);
    const ended = await dbopt([...args, '--url', stage.url], stage, moment);
    blows.push({ command: args.join(' '), moment, struck: ended.struck });
    if (ended.output.includes('This is a bug')) wrong.push(ended.output);
    wrong.push(...alwaysWrong(await facts(stage)).map((each) => `after a blow: ${each}`));
  }
  const day = 1 + chance.below(6);
  await strike(MAINTAIN, reference.maintain);
  if (chance.next() < 0.5) await strike(MAINTAIN, reference.maintain);
  else {
    await done(stage, MAINTAIN);
    await strike(restore(day), reference.restore);
    if (chance.next() < 0.4) await strike(restore(day), reference.restore);
    await done(stage, restore(day));
  }
  await done(stage, MAINTAIN);
  wrong.push(...finallyWrong(await facts(stage)));
  return { blows, wrong };
}
