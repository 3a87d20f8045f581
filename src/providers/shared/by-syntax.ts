import type { Declared, DesireContext, Diagnostic, Server } from '../../model/index.ts';
import { problem } from './problems.ts';

/** What is known of a definition that the server was not asked about. */
export type Doubt = 'new' | 'same' | 'different';

/** What the reader of a plan has to know where a definition was compared by syntax, or not checked at all. */
export function doubtful(
  declared: Declared,
  { snapshot: { server }, probed }: Pick<DesireContext, 'snapshot' | 'probed'>,
  doubt: Doubt,
): Diagnostic {
  const answer = probed[declared.address];
  const { why, hint } = answer?.ok === null ? answer : reason(server);
  const say = (severity: Diagnostic['severity'], code: Diagnostic['code'], message: string) =>
    problem(declared, '', code, `${message}: ${why}`, { severity, hint });
  switch (doubt) {
    case 'new':
      return say(
        'warning',
        'unchecked-definition',
        'the server could not check this definition, so a mistake in it would only show when it is built',
      );
    case 'same':
      return say(
        answer?.ok === null ? 'warning' : 'info',
        'compared-by-syntax',
        'as declared, going by syntax alone',
      );
    case 'different':
      return say(
        'warning',
        'compared-by-syntax',
        'looks different, but was compared by syntax only and may just be spelt differently',
      );
  }
}

function reason({ inRecovery, canProbe, firesTriggers, user }: Server): {
  why: string;
  hint: string;
} {
  if (inRecovery) {
    return {
      why: 'a standby creates no temporary tables',
      hint: 'plan on the primary to have the server compare',
    };
  }
  if (canProbe && firesTriggers) {
    return {
      why: `event triggers of this database would fire, and a plan fires none`,
      hint: 'plan with a role that may set event_triggers (PostgreSQL 17) or session_replication_role to have the server compare',
    };
  }
  return canProbe
    ? {
        why: `${user} may not use all that the definition names, or it calls functions that this role, or the table's owner, may not be made to run by a plan`,
        hint: 'plan with a role that is a member of the owner, and has USAGE on the schemas of what is named; that has to belong to the owner, a superuser, or an extension',
      }
    : {
        why: 'this session may not create temporary tables',
        hint: 'grant TEMPORARY on the database to the role that plans, and leave default_transaction_read_only off',
      };
}
