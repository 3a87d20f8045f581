import { change, fieldChange, plan, step } from './fixtures.ts';

/** A plan of many changes, each with a step and a warning. */
export const big = (count: number, sqlLength: number) => {
  const addresses = Array.from({ length: count }, (_, i) => `index.ml_features.features_${i}`);
  return plan(
    addresses.map((address) =>
      change('create', address, { fields: [fieldChange('on', null, 'a')] }),
    ),
    addresses.map((address) => step(address, 'build index', { sql: ['x'.repeat(sqlLength)] })),
    addresses.map((address) => ({
      severity: 'warning',
      code: 'too-slow',
      message: 'm'.repeat(900),
      address,
    })),
  );
};
