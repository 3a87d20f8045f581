import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, run } from './run.ts';

/** What V8's profiler writes; times in microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds of the processor by the room of `src` that asked for them; work that no room asked for is left out. */
export async function timeByRoom({ file, args }: Command): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-profile-'));
  try {
    run({ file, args: ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...args] });
    const [name = ''] = await readdir(folder);
    const profile: Profile = JSON.parse(await readFile(join(folder, name), 'utf8'));
    return summed(profile, await roomsOf(profile));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function summed({ nodes, samples, timeDeltas }: Profile, own: ReadonlyMap<number, string>) {
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const times = new Map<string, number>();
  for (const [i, sample] of samples.entries()) {
    let at: number | undefined = sample;
    while (at !== undefined && !own.has(at)) at = above.get(at);
    const room = at === undefined ? undefined : own.get(at);
    if (room !== undefined) times.set(room, (times.get(room) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  }
  return times;
}

/** By node of the profile. The bundler says before each part where it is from. */
async function roomsOf({ nodes }: Profile): Promise<ReadonlyMap<number, string>> {
  const files = new Map<string, readonly (string | undefined)[]>();
  const rooms = new Map<number, string>();
  for (const { id, callFrame } of nodes) {
    const { url, lineNumber } = callFrame;
    if (!/\/dist\/[^/]*\.js$/.test(url)) continue;
    const lines = files.get(url) ?? roomByLine(await readFile(fileURLToPath(url), 'utf8'));
    files.set(url, lines);
    const room = lines[lineNumber];
    if (room !== undefined) rooms.set(id, room);
  }
  return rooms;
}

function roomByLine(text: string): readonly (string | undefined)[] {
  let room: string | undefined;
  return text.split('\n').map((line) => {
    const [, path] = /^\/\/#region (.*)$/.exec(line) ?? [];
    if (path !== undefined) room = /^src\/([a-z]+)\//.exec(path)?.[1];
    return room;
  });
}
