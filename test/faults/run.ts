import { type Ended, startApply } from './cli.ts';
import { AFTER } from './design.ts';
import { type Facts, facts, foreign } from './facts.ts';
import { complaints } from './judge.ts';
import { KINDS, type Kind } from './kinds.ts';
import { atMoment, type Moment, someMoment } from './moment.ts';
import { type Chance, chance } from './random.ts';
import { type FaultServer, withClient } from './server.ts';
import { openStage } from './stage.ts';
import { type Report, startWorkload } from './workload.ts';

/** An apply that nothing disturbed: what it told, and what it left. */
export interface Undisturbed {
  readonly ended: Ended;
  readonly facts: Facts;
}

export interface Outcome {
  readonly kind: Kind;
  readonly moments: readonly Moment[];
  /** The applies that were struck. */
  readonly struck: readonly Struck[];
  /** The applies after the last fault, until one had nothing to complain about. */
  readonly after: readonly Ended[];
  readonly before: Facts['foreign'];
  readonly application: Report;
  readonly facts: Facts;
}

export interface Struck extends Ended {
  /** The blow fell, while dbopt was still there. */
  readonly hit: boolean;
}

const TRIES = 3;

export async function undisturbed(server: FaultServer): Promise<Undisturbed> {
  const stage = await openStage(server, 'undisturbed');
  const application = await startWorkload(stage.url);
  const ended = await (await startApply(stage.url, AFTER)).ended;
  await application.stop();
  if (ended.code !== 0) throw new Error(`an undisturbed apply failed: ${ended.stderr}`);
  const found = await withClient(stage.url, facts);
  await stage.close();
  return { ended, facts: found };
}

export interface Which {
  readonly seed: number;
  readonly n: number;
  /** Instead of chosen ones, to repeat a run. */
  readonly delays: readonly number[];
}

/** Run `n` of a seed: an apply under load, struck at a random moment, then applied again. Returns what is wrong. */
export async function faultRun(server: FaultServer, reference: Undisturbed, which: Which) {
  const { seed, n, delays } = which;
  const random = chance(seed, n);
  const kind = KINDS[n % KINDS.length] ?? random.pick(KINDS);
  const stage = await openStage(server, `fault_${n}`);
  try {
    const outcome = await play({ server, reference, random, kind, delays, url: stage.url });
    return { outcome, complaints: complaints(outcome, reference) };
  } finally {
    await stage.close();
  }
}

interface Play {
  readonly server: FaultServer;
  readonly reference: Undisturbed;
  readonly random: Chance;
  readonly kind: Kind;
  readonly delays: readonly number[];
  readonly url: string;
}

async function play(it: Play): Promise<Outcome> {
  const { server, reference, random, kind, url } = it;
  const before = await withClient(url, foreign);
  const workload = await startWorkload(url);
  const moments = Array.from({ length: kind.times ?? 1 }, (_, i): Moment => {
    const { event, delay } = someMoment(reference.ended.heard, random);
    return { event, delay: it.delays[i] ?? delay };
  });
  const struck: Struck[] = [];
  for (const moment of moments) struck.push(await strike(it, moment));
  const after: Ended[] = [];
  while (after.length < TRIES && after.at(-1)?.code !== 0) {
    await server.ready();
    after.push(await (await startApply(url, AFTER)).ended);
  }
  const application = await workload.stop();
  return { kind, moments, struck, after, before, application, facts: await withClient(url, facts) };
}

async function strike({ server, kind, random, url }: Play, moment: Moment): Promise<Struck> {
  await server.ready();
  return withClient(server.url, async (admin) => {
    let blow = Promise.resolve(false);
    const listen = atMoment(moment, () => {
      blow = kind.strike({ server, running, admin, chance: random });
    });
    const running = await startApply(url, AFTER, listen);
    if (moment.event === 0) listen([]);
    const ended = await running.ended;
    return { ...ended, hit: await blow };
  });
}
