import type { Address, Figure, Measurement } from '../../model/index.ts';

export const figure = (address: Address, quantity: string, measured: Measurement): Figure => ({
  ...{ address, quantity, measured, unanswered: null },
});

/** A question that stays open: what is asked, why nobody knows, and what would help. */
export const open = (
  address: Address,
  quantity: string,
  question: string,
  why: string,
  needs: string,
): Figure => ({
  ...{ address, quantity, measured: null },
  unanswered: { question, why, needs },
});
