import type { Sight } from '../../model/index.ts';

/** Why two plans of one database differ though nothing need have changed in it: one of them was made by who sees
 *  less. null: both saw alike, or nothing is known of it. */
export function otherSight(sealed: Sight | undefined, now: Sight | undefined): string | null {
  if (sealed === undefined || now === undefined) return null;
  if (sealed.inRecovery !== now.inRecovery) {
    return `the plan was made on a ${place(sealed)}, and this is a ${place(now)}: on a standby definitions can only be compared by syntax, so plan on the primary`;
  }
  const [was, is] = [bySyntax(sealed), bySyntax(now)];
  if (was !== is) {
    const [less, more] = was === null ? [now, sealed] : [sealed, now];
    return `the plan was made as ${sealed.user}, and this is ${now.user}: for ${less.user} definitions can only be compared by syntax, since ${was ?? is}, so plan as ${more.user}`;
  }
  if (sealed.readsFileSettings !== now.readsFileSettings) {
    return `the plan was made as ${sealed.user}, and this is ${now.user}: only one of them may read pg_file_settings, so plan as the role that applies`;
  }
  return null;
}

const place = ({ inRecovery }: Sight): string => (inRecovery ? 'standby' : 'primary');

/** Why the server is not asked whether two definitions are the same; null: it is. */
function bySyntax({ canProbe, firesTriggers }: Sight): string | null {
  if (!canProbe) return 'it may not create temporary tables here';
  return firesTriggers ? 'event triggers of this database would fire' : null;
}
