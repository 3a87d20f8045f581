import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, type Feature } from '../backend.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');

/** The name that before.sql, drift.sql and the designs have for the scenario's database. */
export const THIS_DATABASE = 'this_database';

/** A folder of test/corpus; see its README. */
export interface Scenario {
  readonly name: string;
  readonly needs: readonly Feature[];
  /** Its first line says `server`: settings or roles, on a server of its own. */
  readonly server: boolean;
  /** The time that it plays at; null: now. */
  readonly now: string | null;
  readonly before: string;
  readonly design: string;
  /** The design to move to. */
  readonly next: string | null;
  /** What somebody does by hand after the last apply. */
  readonly drift: string | null;
  /** What rightly stays when the design is gone, as SQL that does it to `before`. */
  readonly left: string | null;
  /** Path of a golden file. */
  golden(file: string): string;
}

export const scenarios = (): readonly Scenario[] =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => read(name));

function read(name: string): Scenario {
  const path = (file: string) => join(CORPUS, name, file);
  const text = (file: string) => readFileSync(path(file), 'utf8');
  const optional = (file: string) => (existsSync(path(file)) ? text(file) : null);
  const before = text('before.sql');
  const words = /^-- needs: (.*)$/m.exec(before)?.[1]?.split(/,\s*/) ?? [];
  const needs = FEATURES.filter((feature) => words.includes(feature));
  const unknown = words.filter((word) => word !== 'server' && !needs.some((n) => n === word));
  if (unknown.length > 0) throw new Error(`${name}: no backend has ${unknown.join(', ')}`);
  return {
    name,
    needs: needs.includes('vector') ? [...needs, 'sessions'] : needs,
    server: words.includes('server'),
    now: /^-- at: (.*)$/m.exec(before)?.[1] ?? null,
    before,
    design: text('dbopt.yaml'),
    next: optional('then.yaml'),
    drift: optional('drift.sql'),
    left: optional('left.sql'),
    golden: path,
  };
}

/** The design with everything taken out but the place of the state. */
export const emptied = (design: string): string =>
  ['version: 1', ...(design.match(/^state:.*$/m) ?? []), ''].join('\n');
