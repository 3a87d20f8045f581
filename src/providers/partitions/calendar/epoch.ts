/** In what an integer counts the time since 1970: how many of them a second has. */
export const EPOCHS = { s: 1n, ms: 1_000n, us: 1_000_000n, ns: 1_000_000_000n } as const;

export type EpochUnit = keyof typeof EPOCHS;

export const isEpoch = (word: unknown): word is EpochUnit =>
  typeof word === 'string' && Object.hasOwn(EPOCHS, word);
