import type { Check, Edit } from '../../model/index.ts';

/** A check that holds what was reached, by its name and fields; one that is there is asked as the role that searches. */
export function checkEdits(
  own: Check | null,
  {
    name,
    fields,
  }: { readonly name: string; readonly fields: { readonly [field: string]: Edit['to'] } },
  role: string | null,
): readonly Edit[] {
  const edit = ([field, to]: readonly [string, Edit['to']]): Edit => ({
    ...{ address: `check.${own?.name ?? name}`, field, from: null, to },
  });
  const asRole = role === null || own?.options.role === role ? [] : [edit(['role', role])];
  return own === null ? [...Object.entries(fields).map(edit), ...asRole] : asRole;
}
