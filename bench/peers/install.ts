import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { type GoTool, goTools } from './tools/go.ts';
import { migra, migraPackage } from './tools/migra.ts';
import { pgDelta, pgDeltaPackage } from './tools/pg-delta.ts';
import type { Tool } from './tools/tool.ts';

/** Kept between runs, out of the way of the project's own packages. */
const HOME = new URL('../../node_modules/.cache/bench-peers/', import.meta.url).pathname;

/** The other tools, each at its pinned version; what cannot be had is told and left out. */
export async function installPeers(): Promise<readonly Tool[]> {
  await mkdir(HOME, { recursive: true });
  const modules = join(HOME, 'node_modules');
  await execa(
    'npm',
    [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      HOME,
      pgDeltaPackage,
      migraPackage,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const peers: Tool[] = [pgDelta(modules), migra(modules)];
  for (const tool of goTools) {
    const binary = await installGo(tool);
    if (binary !== null) peers.push(tool.use(binary));
  }
  return peers;
}

/** Builds the program that reads a database as dbopt does; returns its path. */
export async function buildReader(): Promise<string> {
  const out = join(HOME, 'read');
  await execa('tsdown', ['bench/peers/read/dbopt.ts', '--out-dir', out, '--logLevel', 'warn'], {
    preferLocal: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(out, 'dbopt.js');
}

/** Built in a module of its own, so that nothing of it comes near the project. */
async function installGo({ name, version, program }: GoTool): Promise<string | null> {
  const binary = join(HOME, 'bin', name);
  if (existsSync(binary)) return binary;
  const cwd = join(HOME, 'go', name);
  await rm(cwd, { recursive: true, force: true });
  await mkdir(cwd, { recursive: true });
  const ours = typeof program !== 'string';
  if (ours) await copyFile(program.source, join(cwd, 'main.go'));
  const calls = [
    ['mod', 'init', 'peer'],
    ['get', ...(ours ? program.modules : [`${program}@${version}`])],
    ['build', '-mod=mod', '-o', binary, ours ? '.' : program],
  ];
  for (const call of calls) {
    const { failed, stderr, code } = await execa('go', call, { cwd, reject: false });
    if (!failed) continue;
    const why = code === 'ENOENT' ? 'there is no Go toolchain' : stderr.trim().split('\n').at(-1);
    console.log(`left out: ${name} ${version} (${why})`);
    return null;
  }
  return binary;
}
