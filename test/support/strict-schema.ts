/** A published schema is open for fields of later versions; ours print nothing that it does not describe. */
export const strictly = (schema: object): object => JSON.parse(JSON.stringify(schema, closed));

const closed = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'properties' in value && 'type' in value
    ? { additionalProperties: false, ...value }
    : value;
