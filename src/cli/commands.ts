import type { Command } from 'commander';
import type { Dbopt } from './commands/demo.ts';
import type { MakeCommand } from './options.ts';

/** A command as the list of commands has it. Its file is imported once the command is asked for: a command loads what it
 *  uses, and nothing of the others. */
interface Listed {
  readonly name: string;
  readonly text: string;
  readonly make: () => Promise<MakeCommand>;
}

/** Every command there is, in the order of help. `again` runs another command line, `whole` is the program with all of
 *  them. */
export const commandsOf = (again: Dbopt, whole: () => Promise<Command>): readonly Listed[] => [
  {
    name: 'init',
    text: 'write a dbopt.yaml that says what a database is like',
    make: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'validate',
    text: 'check the design file without a database',
    make: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    name: 'fmt',
    text: 'lay out the design file and what it includes',
    make: async () => (await import('./commands/fmt.ts')).fmt,
  },
  {
    name: 'plan',
    text: 'show what apply would do; changes nothing',
    make: async () => (await import('./commands/plan.ts')).plan,
  },
  {
    name: 'show',
    text: 'show a plan that dbopt plan --out wrote; asks no server',
    make: async () => (await import('./commands/show.ts')).show,
  },
  {
    name: 'apply',
    text: 'make the database what the design says',
    make: async () => (await import('./commands/apply.ts')).apply,
  },
  {
    name: 'drift',
    text: 'show what differs between state, database and file; changes nothing',
    make: async () => (await import('./commands/drift.ts')).drift,
  },
  {
    name: 'observe',
    text: 'read what a database is like and what it does, as evidence for advice',
    make: async () => (await import('./commands/observe.ts')).observe,
  },
  {
    name: 'advise',
    text: 'say what of the design should be otherwise, and why; changes no database',
    make: async () => (await import('./commands/advise.ts')).advise,
  },
  {
    name: 'explain',
    text: 'say why a statement is slow, by its plan; changes nothing',
    make: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'pool',
    text: 'say how many connections an application may open, and how it uses them',
    make: async () => (await import('./commands/pool.ts')).pool,
  },
  {
    name: 'verify',
    text: 'measure the acceptance criteria of the design; changes nothing',
    make: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'report',
    text: 'checks, checklists, advice, plan and drift as one document; changes nothing',
    make: async () => (await import('./commands/report.ts')).report,
  },
  {
    name: 'loop',
    text: 'improve the design by itself: one proven change at a time, kept or taken back',
    make: async () => (await import('./commands/loop.ts')).loop,
  },
  {
    name: 'maintain',
    text: 'make the partitions that are due, retire those past keep; for schedulers',
    make: async () => (await import('./commands/maintain.ts')).maintain,
  },
  {
    name: 'archive',
    text: 'partitions that were archived: list them, read them back, bring them back',
    make: async () => (await import('./commands/archive.ts')).archive,
  },
  {
    name: 'warm',
    text: 'load the relations of warm: into the buffer cache',
    make: async () => (await import('./commands/warm.ts')).warm,
  },
  {
    name: 'state',
    text: 'what dbopt owns, and what it did',
    make: async () => (await import('./commands/state.ts')).state,
  },
  {
    name: 'doctor',
    text: 'what may be in the way of a plan or an apply; changes nothing',
    make: async () => (await import('./commands/doctor.ts')).doctor,
  },
  {
    name: 'demo',
    text: 'the whole way, on a throw-away PostgreSQL that it starts itself',
    make: async () => (await import('./commands/demo.ts')).demo(again),
  },
  {
    name: 'completion',
    text: 'a script that teaches a shell to complete dbopt’s commands and flags',
    make: async () => (await import('./commands/completion.ts')).completion(whole),
  },
];
