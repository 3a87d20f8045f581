import { type Checkup, type Declared, ok, type Server, warning } from '../../model/index.ts';
import { providerOf } from '../plan/kinds.ts';

/** Which node of Citus this is, and where each kind of the design goes from here. */
export function citusCheckups(
  { citus }: Pick<Server, 'citus'>,
  declared: readonly Declared[],
): readonly Checkup[] {
  if (citus === undefined) return [];
  const { role, version, workers } = citus;
  const what = `the ${role} of Citus ${version} with ${workers} other nodes`;
  const kinds = [...new Set(declared.map(({ kind }) => kind))].map(providerOf);
  const reaches = kinds.map(
    ({ schema, citus: of }) => `${schema.nouns[1]}: ${of?.reach ?? 'not known'}`,
  );
  const head =
    role === 'coordinator'
      ? ok('citus', what)
      : warning(
          'citus',
          what,
          'a design of tables is for the coordinator; settings are for each node',
        );
  return [head, ...reaches.map((reach) => ok('citus', reach))];
}
