import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { drift } from '../../src/cli/commands/drift.ts';

const FOLDER = 'examples/scheduled-drift';
const files = readdirSync(FOLDER);
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const ending = (pattern: RegExp) => files.filter((name) => pattern.test(name));

test.each(ending(/\.ya?ml$/))('%s is YAML with no key twice', (name) => {
  for (const document of parseAllDocuments(read(name))) {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  }
});

/** Sections of a unit file, `key=value` each. */
function unit(name: string): {
  readonly [section: string]: readonly (readonly [string, string])[];
} {
  const sections: { [section: string]: (readonly [string, string])[] } = {};
  let current: (readonly [string, string])[] | undefined;
  for (const line of read(name)
    .split('\n')
    .filter((text) => text !== '' && !text.startsWith('#'))) {
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    if (head !== undefined) {
      current = [];
      sections[head] = current;
      continue;
    }
    const [, key, value] = /^([A-Z]\w+)=(.+)$/.exec(line) ?? [];
    if (current === undefined || key === undefined || value === undefined) throw new Error(line);
    current.push([key, value]);
  }
  return sections;
}

test('the systemd units are whole', () => {
  const service = new Map(unit('dbopt-drift.service').Service);
  expect(service.get('Type')).toBe('oneshot');
  expect(service.get('SuccessExitStatus')).toBe('2');
  expect(Object.keys(unit('dbopt-drift.timer'))).toEqual(['Unit', 'Timer', 'Install']);
});

test('the Kubernetes job is one, with arguments as strings', () => {
  const [job] = parseAllDocuments(read('cronjob.yaml')).map((document) => document.toJS());
  expect(job.kind).toBe('CronJob');
  const [container] = job.spec.jobTemplate.spec.template.spec.containers;
  for (const argument of container.args) expect(argument).toBeTypeOf('string');
});

describe('what the examples call, dbopt knows', () => {
  const flags = drift(() => {}).options.flatMap(({ long, short }) => [long, short]);
  const called = files.flatMap((name) =>
    [...read(name).matchAll(/dbopt drift (-[^>\n|]*)/g)].map(
      ([, args = '']) => [name, args] as const,
    ),
  );
  test.each(called.filter(([name]) => !name.endsWith('.md')))('%s: %s', (_name, args) => {
    const words = args.split(/\s+/).filter((word) => word.startsWith('-'));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(flags).toContain(word);
  });
});
