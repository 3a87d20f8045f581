/** Empty tables, and a design that asks for small changes of each: nothing but catalogs is written. */

const SCHEMA = 'bench';
const name = (i: number): string => `t${String(i).padStart(5, '0')}`;
const names = (tables: number): readonly string[] =>
  Array.from({ length: tables }, (_, i) => name(i));

export const tablesSql = (tables: number): readonly string[] => [
  `CREATE SCHEMA ${SCHEMA}`,
  ...names(tables).map((t) => `CREATE TABLE ${SCHEMA}.${t} (id bigint, a int, b int)`),
];

/** Steps that the design comes to, by table: ANALYZE comes with the statistics. */
export const STEPS = 5;

export const designYaml = (tables: number): string =>
  [
    'version: 1',
    'tables:',
    ...names(tables).flatMap((t) => [
      `  ${SCHEMA}.${t}:`,
      '    with: { fillfactor: 90 }',
      '    columns: { a: { statistics: 500 } }',
      `    statistics: { ${t}_s: { kinds: [mcv], on: [a, b] } }`,
      `    indexes: { ${t}_i: { on: [id] } }`,
    ]),
    '',
  ].join('\n');
