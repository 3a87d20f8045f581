import { type Diagnostic, identifier, type Lacking, qualified } from '../model/index.ts';

/** Rights that the steps take and this role lacks. Warnings: another one may apply; apply itself refuses. */
export const lackingRights = (lacking: readonly Lacking[]): readonly Diagnostic[] => [
  ...ownership(lacking),
  ...lacking
    .filter(({ on }) => on !== 'relation')
    .map((each) =>
      warn('missing-privilege', `${toldLacking(each)}; whoever applies needs it`, each.grant),
    ),
];

/** Codes of lackingRights. */
export const LACKING: ReadonlySet<string> = new Set(['not-owner', 'missing-privilege']);

/** `app lacks CREATE on schema public`. */
export const toldLacking = ({ on, privilege, name, role }: Lacking): string =>
  privilege === 'SET'
    ? `${role} may not make ${identifier(name)} an owner`
    : `${role} lacks ${privilege} on ${on} ${identifier(name)}`;

/** One word per owner, however many tables. */
function ownership(lacking: readonly Lacking[]): readonly Diagnostic[] {
  const foreign = lacking.flatMap(({ on, owner, schema, name }) =>
    on === 'relation' && owner !== null && schema !== null
      ? { owner, table: qualified({ schema, name }) }
      : [],
  );
  return [...new Set(foreign.map(({ owner }) => owner))].map((owner) => {
    const names = [...new Set(foreign.flatMap((each) => (each.owner === owner ? each.table : [])))];
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return warn(
      'not-owner',
      `this role does not own ${names.slice(0, 3).join(', ')}${more}; whoever applies must`,
      `make the role that applies a member of ${identifier(owner)}`,
    );
  });
}

const warn = (code: Diagnostic['code'], message: string, hint: string): Diagnostic => ({
  ...{ severity: 'warning', code, message, hint },
});
