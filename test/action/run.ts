import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';

interface Action {
  readonly inputs: { readonly [name: string]: { readonly default: string } };
  readonly outputs: { readonly [name: string]: { readonly value: string } };
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly run: string;
  readonly env: { readonly [name: string]: string };
}

/** A runner for the steps of action.yml: what is in `${{ }}` comes from `with`, the defaults and the outputs. */
export async function runAction(
  folder: string,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
) {
  const action: Action = parse(await readFile('action.yml', 'utf8'));
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  for (const name of Object.keys(given)) if (!(name in inputs)) throw new Error(`no input ${name}`);
  const fill = (text: string) =>
    text.replace(/\$\{\{ *inputs\.([\w-]+) *\}\}/g, (_, name: string) => inputs[name] ?? '');
  const file = (name: string) => join(folder, name);
  for (const name of ['summary.md', 'output']) await writeFile(file(name), '');
  let code: number | undefined = 0;
  let said = '';
  for (const step of action.runs.steps) {
    const result = await execa(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      {
        cwd: folder,
        reject: false,
        all: true,
        env: {
          ...env,
          ...Object.fromEntries(Object.entries(step.env).map(([k, v]) => [k, fill(v)])),
          GITHUB_ACTION_PATH: resolve('.'),
          GITHUB_STEP_SUMMARY: file('summary.md'),
          GITHUB_OUTPUT: file('output'),
        },
      },
    );
    said += result.all;
    code = result.exitCode;
    if (code !== 0) break;
  }
  const lines = (await readFile(file('output'), 'utf8')).split('\n').filter((line) => line !== '');
  const found = Object.fromEntries(lines.map((line) => line.split('=')));
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => {
      const key = /steps\.dbopt\.outputs\.(\w+)/.exec(value)?.[1] ?? '';
      return [name, found[key]];
    }),
  );
  return { code, said, outputs, summary: await readFile(file('summary.md'), 'utf8') };
}
