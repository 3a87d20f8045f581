import {
  type Actual,
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Diagnostic,
  identifier,
  texts,
  untold,
  type ValueMap,
} from '../../model/index.ts';
import { bare } from '../shared/bare.ts';
import { definitionFields, rowOf, type StatisticsRow } from './query.ts';

/** Every extended statistics object that stands in the schema of its table. */
export function declareStatistics({ snapshot, all: whole }: DeclareContext): Declarations {
  const all = Object.values(snapshot.actual).filter(({ kind }) => kind === 'statistics');
  const isBeside = ({ names, table }: Actual) => names[0] === table?.schema;
  const isTold = ({ fields }: Actual) => fields.on?.untold !== true;
  return {
    declarations: all
      .filter(isBeside)
      .filter(isTold)
      .map((one) => declaration(one, whole)),
    diagnostics: [
      ...all.filter((one) => !isBeside(one)).map(elsewhere),
      ...all
        .filter((one) => !isTold(one))
        .map(({ address, fields }) => untold(address, 'on', fields.on?.text ?? '')),
    ],
  };
}

function elsewhere({ address, table }: Actual): Diagnostic {
  const message = `${address} is left out: its table is in schema ${table?.schema}, and a design names statistics beside their table`;
  const hint = `move it: ALTER STATISTICS … SET SCHEMA ${identifier(table?.schema ?? '')}`;
  return { severity: 'warning', code: 'statistics-elsewhere', message, hint, address };
}

function declaration(actual: Actual, whole: boolean): Declaration {
  const { kind, names, table, fields } = actual;
  const target = Number(fields.target?.value);
  return {
    kind,
    names,
    ...(table === undefined ? {} : { table }),
    spec: {
      ...writtenDefinition(rowOf(actual)),
      ...(target >= 0 ? { target } : whole ? { target: 'default' } : {}),
    },
    notes: {},
  };
}

const ALL = 3;

/** The definition as a design says it that was written from the catalog. */
export function writtenDefinition(row: StatisticsRow): ValueMap {
  const kinds = texts(definitionFields(row).kinds?.value);
  return {
    ...(kinds.length === 0 || kinds.length === ALL ? {} : { kinds }),
    on: [...row.columns.map(identifier), ...row.expressions.map((e) => `(${bare(e)})`)],
  };
}
