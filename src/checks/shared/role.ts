import type { Check, JsonSchema } from '../../model/index.ts';

/** `role:` of a check that runs statements. */
export const role: JsonSchema = {
  description: 'The role whose settings are in force, as hnsw.ef_search; dbopt’s own without it.',
  type: 'string',
  pattern: '\\S',
};

export const roleOf = ({ options }: Check): string | null =>
  typeof options.role === 'string' ? options.role : null;
