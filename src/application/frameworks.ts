import type { Pool } from '../model/index.ts';
import type { Argument } from './arguments.ts';
import { fold } from './fold.ts';
import type { Folded } from './folded.ts';
import type { Found, Module } from './found.ts';
import { MAKERS, type Maker } from './makers.ts';
import { calledAs, type Project } from './names.ts';
import { lineOf } from './python.ts';
import { lostPool, type Site, siteOf, sizedPool } from './sized-pool.ts';
import { argumentAt } from './use/calls.ts';

/** Pools that a framework makes of its settings: Django 5.1's of psycopg_pool, Tortoise ORM's of asyncpg. */
export const frameworkPools = (project: Project, module: Module): readonly Pool[] => [
  ...djangoPools(project, module),
  ...module.calls.flatMap((found) => tortoisePools(project, module, found)),
];

const keysOf = (one: Folded | undefined): ReadonlyMap<string, Folded> =>
  one !== undefined && 'keys' in one ? one.keys : new Map();

const textOf = (one: Folded | undefined): string =>
  one !== undefined && 'value' in one ? String(one.value) : '';

const given = (options: ReadonlyMap<string, Folded>): Map<string, Argument> =>
  new Map([...options].map(([name, one]) => [name, { folded: () => one, called: null }]));

function djangoPools(project: Project, module: Module): readonly Pool[] {
  const [value, ...more] = module.scope.values.get('DATABASES') ?? [];
  if (value === undefined || value.opaque || more.length > 0) return [];
  const databases = keysOf(fold(project, module, value.scope, value.node));
  const place = `${module.path}:${lineOf(value.node)}`;
  const site: Site = { made: 'psycopg_pool of Django', place, branches: [], inLoop: false };
  const maker = MAKERS.get('psycopg_pool.ConnectionPool');
  return [...databases.values()].flatMap((one): readonly Pool[] => {
    if (!/postg(resql|is)/.test(textOf(keysOf(one).get('ENGINE')))) return [];
    const options = keysOf(keysOf(one).get('OPTIONS')).get('pool');
    const isPooled = textOf(options) === 'true' || keysOf(options).size > 0;
    if (!isPooled || maker === undefined) {
      const why = 'without a pool Django opens a connection for each thread of a process';
      const needs = 'bound it: OPTIONS of DATABASES with a pool, since Django 5.1';
      return [{ ...lostPool({ ...site, made: 'DATABASES of Django' }, why), needs }];
    }
    return sizedPool(site, maker, given(keysOf(options)));
  });
}

const TORTOISE = /^tortoise\.(Tortoise\.init|contrib\.\w+\.(register_tortoise|RegisterTortoise))$/;
const MAKER: Maker = { sizes: [{ name: 'maxsize', at: null, otherwise: 5 }] };

function tortoisePools(project: Project, module: Module, found: Found): readonly Pool[] {
  const { node, scope } = found;
  const callee = node.childForFieldName('function');
  const made = callee === null ? null : calledAs(project, module, callee);
  if (made === null || !TORTOISE.test(made)) return [];
  const folded = (name: string) => {
    const one = argumentAt(node, name);
    return one === null ? undefined : fold(project, module, scope, one);
  };
  const site = siteOf(module, found, made);
  const config = folded('config');
  if (config === undefined) return byUrl(site, textOf(folded('db_url')));
  const connections = keysOf(keysOf(config).get('connections'));
  if (connections.size === 0) return [lostPool(site, 'its config is not known before it runs')];
  return [...connections.values()].flatMap((one): readonly Pool[] => {
    const credentials = keysOf(keysOf(one).get('credentials'));
    if (credentials.size === 0) return byUrl(site, textOf(one));
    if (!/asyncpg|psycopg/.test(textOf(keysOf(one).get('engine')))) return [];
    return sizedPool(site, MAKER, given(credentials));
  });
}

/** `asyncpg://db/shop?maxsize=20` */
function byUrl(site: Site, url: string): readonly Pool[] {
  if (/^(sqlite|mysql|mssql|oracle)\b/.test(url)) return [];
  const [, digits] = /[?&]maxsize=(\d{1,6})(?:&|$)/.exec(url) ?? [];
  if (url === '' || url === 'null') return [lostPool(site, 'its url is not known before it runs')];
  return sizedPool(
    site,
    MAKER,
    given(new Map(digits ? [['maxsize', { value: Number(digits) }]] : [])),
  );
}
