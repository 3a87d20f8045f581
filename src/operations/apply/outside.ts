import type { ApplyOptions } from '../../apply/index.ts';
import { carryOut } from '../../caches/index.ts';
import type { Design } from '../../model/index.ts';
import { providerOf } from '../plan/kinds.ts';

/** Carries out what a plan has done beside the database. Where that is, only the design says: no plan has it. */
export const outsideOf =
  ({ declared }: Pick<Design, 'declared'>): NonNullable<ApplyOptions['outside']> =>
  async ({ id, address, order }, terms) => {
    const entry = declared.find((one) => one.address === address);
    const beside = entry === undefined ? undefined : providerOf(entry.kind).beside;
    if (entry === undefined || beside === undefined || order === undefined) {
      throw new Error(`${id} is about nothing beside the database`);
    }
    await carryOut(order, beside.ask(entry, undefined).url, terms);
  };
