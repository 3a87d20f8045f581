import { type CodeFinding, measured } from '../../model/index.ts';
import { cannotTell, told } from '../findings/finding.ts';
import type { Application } from '../read.ts';
import { preparing } from './prepares.ts';
import { sessionUses } from './session-use.ts';
import { keepsPrepared, type PgBouncer } from './settings.ts';

export interface Clashing {
  readonly bouncer: PgBouncer;
  readonly application: Application;
  /** Of PgBouncer; null: nobody said. */
  readonly version: readonly [major: number, minor: number] | null;
}

const CODE = 'pgbouncer-clash';

/** What the code asks of a session, where PgBouncer gives it one for a transaction only. */
export function bouncerClashes(clashing: Clashing): readonly CodeFinding[] {
  const shared = clashing.bouncer.databases.filter(({ mode }) => mode !== 'session');
  const [first] = shared;
  if (first === undefined) return [];
  const evidence = shared.map(({ name, mode, place }) => measured(name, mode, null, place));
  const uses = sessionUses(clashing.application).map(({ what, place, instead }) =>
    told({
      ...{ code: CODE, at: place, severity: 'warning', evidence },
      title: `${what} outlives its transaction, and PgBouncer gives the connection to somebody else (${first.name}: ${first.mode})`,
      outside: `use ${instead}`,
    }),
  );
  return [...uses, ...prepared(clashing, first.mode, evidence)];
}

function prepared(
  { bouncer, application, version }: Clashing,
  mode: string,
  evidence: CodeFinding['evidence'],
): readonly CodeFinding[] {
  const keeps = keepsPrepared(bouncer, version);
  if (keeps === true) return [];
  return preparing(application).map(({ made, place, off }) => {
    if (keeps === false) {
      return told({
        ...{ code: CODE, at: place, severity: 'warning', evidence },
        title: `${made} prepares statements, which PgBouncer in ${mode} mode does not find again`,
        outside: `say ${off}, or set max_prepared_statements of PgBouncer 1.21 or later`,
      });
    }
    const unanswered = {
      question: `whether PgBouncer finds again what ${made} prepares`,
      why: 'max_prepared_statements is not said, and its default depends on the version',
      needs: 'say --pgbouncer-version, or max_prepared_statements in the file',
    };
    return cannotTell({ code: CODE, at: place }, unanswered.question, unanswered, evidence);
  });
}
