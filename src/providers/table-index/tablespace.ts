import {
  type Declared,
  type Diagnostic,
  type Fields,
  type Server,
  suggestion,
} from '../../model/index.ts';
import { DEFAULT } from '../shared/declared-tree.ts';
import { problem } from '../shared/problems.ts';
import { plain } from './definition.ts';

interface Placed {
  readonly fields: Fields;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the index is to lie; nothing where the design does not say. */
export function tablespaceOf(declared: Declared, { tablespaces = [] }: Server): Placed {
  const { tablespace } = declared.spec;
  const at = (fields: Fields): Placed => ({ fields, diagnostics: [] });
  if (typeof tablespace !== 'string') return at({});
  if (tablespace === DEFAULT.text) return at({ tablespace: DEFAULT });
  if (tablespaces.includes(tablespace)) return at({ tablespace: plain(tablespace) });
  const message = `there is no tablespace ${tablespace} beside the database’s own`;
  const more = suggestion(tablespace, [DEFAULT.text, ...tablespaces]);
  return {
    fields: {},
    diagnostics: [problem(declared, 'tablespace', 'no-tablespace', message, more)],
  };
}
