import type { Checkup } from '../../model/index.ts';

export const ok = (look: string, message: string): Checkup => ({ look, status: 'ok', message });

export const warning = (look: string, message: string, hint: string): Checkup => ({
  ...{ look, status: 'warning', message, hint },
});

export const failed = (look: string, message: string, hint?: string): Checkup => ({
  ...{ look, status: 'fail', message },
  ...(hint === undefined ? {} : { hint }),
});
