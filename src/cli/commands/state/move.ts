import { addressOf, moveEntries, withLockedState } from '../../../operations/index.ts';
import { EXIT } from '../../exit.ts';
import { type CommonOptions, type MakeCommand, sourceOf, subcommand } from '../../options.ts';
import { out } from '../../output.ts';

/** `dbopt state mv`: a resource that got another name outside keeps its history. */
export const mv: MakeCommand = (done) =>
  subcommand(
    'mv',
    'a resource was renamed outside: the state follows, the database is not touched',
    [
      'dbopt state mv index.shop.orders_open index.shop.orders_open_idx',
      'dbopt state mv table.shop.orders table.shop.purchases   # and all that belongs to it',
    ],
  )
    .argument('<from>', 'address that the state has', addressOf)
    .argument('<to>', 'address that the design has', addressOf)
    .action(async (from: string, to: string, flags: CommonOptions) => {
      const count = await withLockedState(sourceOf(flags), (session) =>
        moveEntries(session, from, to),
      );
      const more = count > 1 ? `, with ${count - 1} that belong to it` : '';
      out`${from} is now ${to}${more}. The database was not touched.\n`;
      done(EXIT.ok);
    });
