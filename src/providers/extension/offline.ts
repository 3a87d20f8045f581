import {
  type Declared,
  type Diagnostic,
  dictionary,
  type JsonSchema,
  type Known,
  type KnownServer,
  slipOf,
} from '../../model/index.ts';
import { problem } from '../shared/problems.ts';

/** What projects are called, and CREATE EXTENSION is not. */
const PROJECTS: { readonly [project: string]: string } = dictionary({
  pgvector: 'vector',
  timescale: 'timescaledb',
  pgcron: 'pg_cron',
  partman: 'pg_partman',
});

/** There are more extensions than anybody knows, so that only what is nearly one of these is told, as a warning. */
export function extensionOffline(
  declared: Declared,
  { extensions }: KnownServer,
): readonly Diagnostic[] {
  const name = declared.names.join('.');
  const known = Object.keys(extensions);
  const meant = PROJECTS[name] ?? (known.includes(name) ? undefined : slipOf(name, known));
  if (meant === undefined) return [];
  const message = `no extension is known that is called ${name}`;
  const more = { severity: 'warning', hint: `did you mean "${meant}"?` } as const;
  return [problem(declared, '', 'unknown-extension', message, more)];
}

/** The names there are, each with what it is. */
export const extensionHints = ({ extensions }: Known): { readonly [at: string]: JsonSchema } => ({
  extensions: {
    properties: Object.fromEntries(
      extensions.map(({ name, about }) => [
        name,
        { description: about, anyOf: [{ $ref: '#/definitions/extension' }] },
      ]),
    ),
  },
});
