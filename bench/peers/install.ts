import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
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

async function installGo({ name, module, version }: GoTool): Promise<string | null> {
  const bin = join(HOME, 'bin');
  const binary = join(bin, name);
  if (existsSync(binary)) return binary;
  const { failed, stderr, code } = await execa('go', ['install', `${module}@${version}`], {
    env: { GOBIN: bin },
    reject: false,
  });
  if (!failed) return binary;
  const why = code === 'ENOENT' ? 'there is no Go toolchain' : stderr.split('\n').at(-2);
  console.log(`left out: ${name} ${version} (${why ?? 'go install failed'})`);
  return null;
}
