import { Argument, Command } from 'commander';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { wordsOf } from '../completion/words.ts';
import { zsh } from '../completion/zsh.ts';
import { EXIT } from '../exit.ts';
import { examples, type MakeCommand } from '../options.ts';
import { out } from '../output.ts';

const SHELLS = { bash, zsh, fish };

/** `dbopt completion`: a script that teaches a shell the commands and flags of a program. */
export const completion =
  (program: () => Promise<Command>): MakeCommand =>
  (done) =>
    new Command()
      .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
      .addHelpText(
        'after',
        examples([
          'source <(dbopt completion bash)     # in ~/.bashrc',
          'dbopt completion zsh > ~/.zfunc/_dbopt     # a folder of fpath',
          'dbopt completion fish > ~/.config/fish/completions/dbopt.fish',
        ]),
      )
      .action(async (shell: keyof typeof SHELLS) => {
        out(SHELLS[shell](wordsOf(await program())));
        done(EXIT.ok);
      });
