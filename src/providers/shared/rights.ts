import type { Declared, Right } from '../../model/index.ts';

/** What making an object beside its table takes: CREATE on the schema, and on the tablespace where one is named. What is
 *  there already takes nothing, unless more is made again and again. */
export function rightsToMake(
  { names, table, spec: { tablespace } }: Declared,
  made: 'once' | 'again and again',
): readonly Right[] {
  if (table === undefined) return [];
  const { schema } = table;
  const absent = made === 'once' ? { absent: { schema, name: names.at(-1) ?? '' } } : {};
  return [
    { on: 'schema', privilege: 'CREATE', name: schema, ...absent },
    ...(typeof tablespace === 'string'
      ? [{ on: 'tablespace', privilege: 'CREATE', name: tablespace, ...absent } as const]
      : []),
  ];
}
