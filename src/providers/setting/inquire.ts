import {
  type Change,
  type Field,
  type Inquiry,
  isList,
  type StepContext,
  texts,
} from '../../model/index.ts';
import { lit, sql, textArray } from '../../postgres/index.ts';
import { addedTo, diagnosed, inquiriesOf, listOf, textOf } from '../shared/setting-inquiry.ts';
import { settingName } from '../shared/setting-name.ts';
import type { Configuration } from './configuration.ts';

/** What the server says to the new value, and whether the machine has what it takes. */
export function inquireSetting(
  change: Change,
  { snapshot: { server } }: StepContext,
): readonly Inquiry[] {
  const value = change.fields.find(({ field }) => field === 'value');
  const to = value?.to ?? null;
  if (change.desired === null || to === null || to.inherited === true || to.secret === true)
    return [];
  const name = settingName(server, change.desired.names.join('.'));
  const setting = {
    ...({ name, level: 'server', text: textOf(name, to) } as const),
    added: addedTo(to.value, value?.from?.value),
  };
  const files = texts(change.desired.facts.files);
  return [
    ...inquiriesOf(change, setting, server),
    ...(files.length === 0 ? [] : [fileInquiry(change, name, files)]),
    ...(MEMORY.has(name) ? [memoryInquiry(change, name, to)] : []),
  ];
}

const SSL = ['ssl_cert_file', 'ssl_key_file', 'ssl_ca_file', 'ssl_crl_file'];
const NEEDED = new Set(['hba_file', 'ident_file', 'unix_socket_directories']);

/** Files and folders without which the server would not start with this value. */
export function neededFiles(
  name: string,
  { value }: Field,
  configuration: Configuration,
): readonly string[] {
  if (NEEDED.has(name)) return (isList(value) ? value : [value]).map(String);
  if (name !== 'ssl' && !SSL.includes(name)) return [];
  if (configuration.value('ssl') !== true) return [];
  return SSL.map((each) => String(configuration.value(each) ?? '')).filter((path) => path !== '');
}

const READ = sql`SELECT pg_catalog.current_setting('dbopt.answer', true) AS said`;

/** Relative paths are those of the data directory. A path that the server may not walk is not there for it. */
function fileInquiry(change: Change, name: string, files: readonly string[]): Inquiry {
  const look = sql`
DO $ask$
DECLARE missing text[] := '{}'; file text;
BEGIN
  FOREACH file IN ARRAY ${textArray(files)} LOOP
    BEGIN
      IF file NOT LIKE '@%' AND pg_catalog.pg_stat_file(file, true) IS NULL THEN missing := missing || file; END IF;
    EXCEPTION WHEN insufficient_privilege THEN RAISE; WHEN OTHERS THEN missing := missing || file;
    END;
  END LOOP;
  PERFORM pg_catalog.set_config('dbopt.answer', pg_catalog.to_json(missing)::text, true);
END $ask$`;
  return {
    sql: [look.text, READ.text],
    tell: (answer) => {
      if (!('row' in answer)) {
        const message = `${name}: whether the server has ${files.join(', ')} cannot be seen; it does not start without`;
        return [diagnosed(change, 'warning', 'unchecked-file', message)];
      }
      const missing = listOf(answer);
      // One folder for sockets is enough to start.
      const starts = name === 'unix_socket_directories' && missing.length < files.length;
      return missing.map((file) => {
        const what = starts ? '' : ', and does not start without it';
        const message = `${name}: the server has no ${file}${what}`;
        const severity = starts ? 'warning' : 'error';
        return diagnosed(change, severity, 'no-such-file', message, 'put it there first');
      });
    },
  };
}

const MEMORY = new Set(['shared_buffers', 'huge_pages']);

/** The memory of a Linux machine, where this role may read it; elsewhere nothing is known. */
function memoryInquiry(change: Change, name: string, { value }: Field): Inquiry {
  const look = sql`
SELECT (pg_catalog.regexp_match(m.text, 'MemTotal:\\s+(\\d+) kB'))[1] AS total,
       (pg_catalog.regexp_match(m.text, 'HugePages_Total:\\s+(\\d+)'))[1] AS huge,
       (SELECT setting FROM pg_catalog.pg_settings WHERE name = 'shared_memory_size') AS shared
  FROM pg_catalog.pg_read_file('/proc/meminfo', 0, 8192, ${lit(true)}) AS m(text)`;
  return {
    sql: [look.text],
    tell: (answer) => {
      const row = 'row' in answer ? answer.row : {};
      if (name === 'huge_pages') {
        if (value !== 'on') return [];
        if (typeof row.huge !== 'string') {
          const message = 'huge_pages = on: the server does not start where there are too few';
          return [
            diagnosed(change, 'warning', 'unchecked-memory', message, 'try does without them'),
          ];
        }
        const message = 'huge_pages = on, and the machine has none: the server would not start';
        return Number(row.huge) > 0
          ? []
          : [
              diagnosed(
                change,
                'error',
                'would-not-start',
                message,
                'set vm.nr_hugepages first, or say try',
              ),
            ];
      }
      const total = Number(row.total ?? Number.POSITIVE_INFINITY);
      const asked = Number(value) * 8;
      const message = `shared_buffers is more than the ${Math.floor(total / 1024)} MB that the machine has`;
      return asked > total ? [diagnosed(change, 'error', 'would-not-start', message)] : [];
    },
  };
}
