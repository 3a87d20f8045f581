import { EXIT } from '../exit.ts';
import { command, type MakeCommand } from '../options.ts';

export const demo: MakeCommand = (done) =>
  command('demo', 'the whole way on a throw-away server', ['dbopt demo']).action(async () => {
    done(EXIT.ok);
  });
