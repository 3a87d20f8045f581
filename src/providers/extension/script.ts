import { address, type Calls, type Change, isMap, type Server, stepId } from '../../model/index.ts';

export const NONE = { tables: [], parts: [] } as const;

/** Its script: what others have where that looks for names runs with all rights. */
export function runs(
  { desired }: Change,
  name: string,
  schema: string | null,
  server: Server,
): Calls {
  const requires = server.extensions[name]?.searches ?? [];
  const coming = desired?.facts.coming;
  const where = isMap(coming) ? Object.entries(coming) : [];
  const script = { extension: name, schema, requires };
  return {
    ...NONE,
    scripts: [{ ...script, coming: Object.fromEntries(where.map(([k, v]) => [k, String(v)])) }],
  };
}

/** A script runs once those that it requires are where they are to be. */
export const moved = (name: string, { extensions }: Server): readonly string[] =>
  (extensions[name]?.searches ?? []).map((other) => stepId(address('extension', other), 'move'));
