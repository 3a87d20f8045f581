// Written by hand: what is used of the generated module beside it.
import type { JsonSchema, ValueMap } from '../../model/index.ts';

/** What ajv says is wrong, with the fragment that says so. */
export interface Invalid {
  readonly keyword: string;
  /** JSON pointer into what was validated. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: ValueMap;
  readonly parentSchema: JsonSchema;
}

export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly Invalid[] | null;
};
