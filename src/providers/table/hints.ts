import type { JsonSchema } from '../../model/index.ts';
import { parameterHints } from '../shared/parameter-hints.ts';
import { TABLE_PARAMETERS, TOAST_PARAMETERS } from '../shared/storage-parameter.ts';

/** The storage parameters of tables, and of their TOAST tables. */
export const tableHints = (): { readonly [at: string]: JsonSchema } => ({
  'tables.*.with': {
    properties: {
      ...parameterHints('table', TABLE_PARAMETERS),
      ...parameterHints('table', TOAST_PARAMETERS, 'toast.'),
    },
    additionalProperties: false,
  },
  'presets.*.with': { $ref: '#/properties/tables/additionalProperties/properties/with' },
});
