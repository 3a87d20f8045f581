import type { Address } from '../model/index.ts';
import { addressOf } from '../operations/index.ts';

/** The value of a repeatable option that takes an address. */
export const collectAddresses = Object.assign(
  (text: string, before: readonly Address[] = []): readonly Address[] => [
    ...before,
    addressOf(text),
  ],
  { lists: 'addresses' },
);
