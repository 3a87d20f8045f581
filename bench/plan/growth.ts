import type { Figure } from './report.ts';
import { timeByRoom } from './rooms.ts';
import type { Subject } from './subject.ts';

/** Of all that the largest plan takes, what a room must take to be judged: less is noise. */
const SHARE = 0.05;

type Times = ReadonlyMap<string, number>;

/** Whether a room takes more for each further table of many than of few, in a plan made anew. */
export async function growth(sizes: readonly [Subject, Subject, Subject]): Promise<Figure> {
  const times: [Subject, Times][] = [];
  for (const subject of sizes) times.push([subject, await timeByRoom(subject.planAnew)]);
  const [few, some, all] = times;
  if (few === undefined || some === undefined || all === undefined) throw new Error('three sizes');
  const whole = [...all[1].values()].reduce((sum, time) => sum + time, 0);
  const found = [...all[1]]
    .filter(([, time]) => time > SHARE * whole)
    .map(([room, time]) => ({
      room,
      time,
      factor: perTable(some, all, room) / perTable(few, some, room),
    }))
    .sort((a, b) => b.factor - a.factor);
  const [from, to] = [few[0].tables, all[0].tables];
  return {
    what: `a further table, from ${from} to ${to}, in the room where it costs the most more`,
    value: found[0]?.factor ?? 0,
    goal: 1.5,
    unit: '×',
    detail: found
      .map(({ room, time, factor }) => `${room} ${factor.toFixed(2)} (${time.toFixed(0)} ms)`)
      .join(', '),
  };
}

const perTable = ([few, before]: [Subject, Times], [many, after]: [Subject, Times], room: string) =>
  ((after.get(room) ?? 0) - (before.get(room) ?? 0)) / (many.tables - few.tables);
