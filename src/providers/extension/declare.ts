import {
  type Actual,
  type AvailableExtension,
  address,
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Territory,
} from '../../model/index.ts';
import { sql } from '../../postgres/index.ts';

/** Every database has this one from the start. */
const GIVEN = 'plpgsql';

export const discoverExtensions = ({ server, all }: Territory): string | null =>
  server
    ? sql`
SELECT ARRAY[e.extname::text] AS names, NULL::json AS table, '{}'::json AS spec
  FROM pg_extension e
 WHERE ${all ? sql`true` : sql`e.extname <> 'plpgsql'`}
 ORDER BY 1`.text
    : null;

/** What is installed, or newer; with its schema where that is a choice, and not the usual one. */
export function declareExtensions({ snapshot, asked }: DeclareContext): Declarations {
  const declarations = asked.flatMap(({ kind, names: [name = ''] }) => {
    const actual = snapshot.actual[address(kind, name)];
    const available = snapshot.server.extensions[name];
    return actual === undefined ? [] : [declaration(actual, available)];
  });
  return { declarations, diagnostics: [] };
}

function declaration(
  { kind, names, fields }: Actual,
  known: AvailableExtension | undefined,
): Declaration {
  const [name] = names;
  const version = fields.version?.text ?? '';
  const schema = fields.schema?.text ?? 'public';
  const chosen = schema !== 'public' && known?.schema !== schema && name !== GIVEN;
  return {
    kind,
    names,
    spec: { version: /^\d/.test(version) ? `>=${version}` : '*', ...(chosen ? { schema } : {}) },
    notes: {},
  };
}
