import {
  address,
  type Declared,
  type DesireContext,
  type DiagnosticCode,
  identifier,
  qualified,
} from '../../../model/index.ts';
import { compareVersions, parseConstraint } from '../../shared/version.ts';
import type { Trouble } from '../calendar/lifecycle.ts';
import type { PartitionedRow } from '../query.ts';
import type { Partman } from './catalog.ts';

/** What pg_partman has to be to look after a table. */
export interface Installation {
  readonly schema: string;
  readonly encodes: boolean;
}

const EXTENSION = address('extension', 'pg_partman');

/** The oldest whose configuration is as it is read here, and the first that knows keys of type uuid. */
const [OLDEST, ENCODES] = ['5', '5.2'];

export const isTrouble = (found: Installation | Trouble): found is Trouble => 'code' in found;

/** Where pg_partman is or will be, or why it cannot look after this table. */
export function installation(
  { spec }: Declared,
  row: PartitionedRow,
  context: DesireContext,
): Installation | Trouble {
  const partman = row.partman;
  const partmanThere = partman === null ? coming(context) : there(partman);
  return isTrouble(partmanThere)
    ? partmanThere
    : (unfit(row, partmanThere) ?? unsaid(spec) ?? partmanThere);
}

const trouble = (
  code: DiagnosticCode,
  message: string,
  hint: string,
  path = 'engine',
): Trouble => ({
  ...{ path, code, message, hint },
});

function there({ version, schema, readable, encodes, config }: Partman): Installation | Trouble {
  if (compareVersions(version, OLDEST) < 0) return tooOld(version);
  if (!readable) return unreadable(schema);
  if (config?.undo_in_progress === true) {
    const hint = 'finish it, or set undo_in_progress to false in part_config';
    return trouble('undo-in-progress', 'pg_partman is taking this table’s partitions apart', hint);
  }
  return { schema, encodes };
}

export const unreadable = (schema: string): Trouble => {
  const config = qualified({ schema, name: 'part_config' });
  return trouble(
    'not-readable',
    `this role may not read ${config}, where pg_partman keeps what it is to do`,
    `let it have USAGE on the schema ${identifier(schema)} and SELECT on ${config}`,
  );
};

const tooOld = (version: string): Trouble =>
  trouble(
    'version-not-supported',
    `pg_partman ${version} is installed, and dbopt speaks with version 5`,
    'update the extension first (4.8 goes to 5.0.0, then on), or write engine: native',
  );

/** Not installed: then this very plan has to do it. */
function coming({ declared, snapshot, task }: DesireContext): Installation | Trouble {
  const entry = declared.find((each) => each.address === EXTENSION);
  const available = snapshot.server.extensions.pg_partman;
  if (entry === undefined) {
    const hint =
      available === undefined
        ? 'install its package on the machine of the server and declare it, or write engine: native'
        : 'declare it: extensions: { pg_partman: { schema: partman } }';
    const message = 'the extension pg_partman is neither installed nor declared';
    return trouble('extension-required', message, hint);
  }
  if (task === 'maintain') {
    return trouble(
      'extension-required',
      'the extension pg_partman is not installed yet',
      'run dbopt apply first',
    );
  }
  const satisfies = parseConstraint(String(entry.spec.version ?? '*')) ?? (() => true);
  const fit = (available?.versions ?? []).filter(satisfies).sort(compareVersions);
  const version = fit.includes(available?.defaultVersion ?? '')
    ? (available?.defaultVersion ?? '')
    : (fit.at(-1) ?? OLDEST);
  if (compareVersions(version, OLDEST) < 0) return tooOld(version);
  const schema = String(entry.spec.schema ?? available?.schema ?? 'public');
  return { schema, encodes: compareVersions(version, ENCODES) >= 0 };
}

/** What it cannot do, whatever it is told. */
function unfit({ schema, name, control, key, type }: PartitionedRow, { encodes }: Installation) {
  const native = 'write engine: native';
  if (control === null) {
    return trouble('not-for-pg-partman', `pg_partman goes by a column, and ${key} is none`, native);
  }
  if (control.type !== type) {
    const message = `pg_partman does not know the type of ${control.name}, ${control.type}`;
    return trouble('not-for-pg-partman', message, native);
  }
  if (`${schema}${name}`.includes('.')) {
    return trouble('not-for-pg-partman', 'pg_partman takes no names with a dot in them', native);
  }
  if (type === 'uuid' && !encodes) {
    const message = `pg_partman knows keys of type uuid since version ${ENCODES}`;
    return trouble('version-not-supported', message, `update the extension, or ${native}`);
  }
  return null;
}

function unsaid({ every, ahead }: Declared['spec']): Trouble | null {
  if (every !== undefined && ahead !== undefined) return null;
  const message = 'pg_partman makes partitions, and which ones is not said';
  return trouble('bad-value', message, 'write every: and ahead: as well');
}
