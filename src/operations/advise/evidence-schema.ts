import { Ajv } from 'ajv';
import schema from '../../../schema/evidence.schema.json' with { type: 'json' };

/** Whether data is as the published schema of evidence has it. To be loaded only when it is asked: it is compiled then. */
export const validate = new Ajv({
  ...{ allowUnionTypes: true, strictRequired: false, messages: false },
}).compile(schema);
