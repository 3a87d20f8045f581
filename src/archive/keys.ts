import { randomBytes } from 'node:crypto';
import type { Manifest, RelationName } from '../model/index.ts';

/** Longest part of a file's name that a table's gets; the id makes the whole unique. */
const LONGEST = 120;

/** Safe as a name of a file and of an object, and readable where the table's name is. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** `schema.table/id/`; everything of one archive is in there. */
export const folderOf = ({ schema, name }: RelationName, id: string): string =>
  `${`${encoded(schema)}.${encoded(name)}`.slice(0, LONGEST)}/${id}/`;

const MANIFEST = 'manifest.json';

export const manifestKey = (table: RelationName, id: string): string =>
  folderOf(table, id) + MANIFEST;

export const isManifestKey = (key: string): boolean => key.endsWith(`/${MANIFEST}`);

export const dataKey = ({
  table,
  id,
  data,
}: Pick<Manifest, 'table' | 'id'> & { readonly data: { readonly object: string } }): string =>
  folderOf(table, id) + data.object;

/** When, and some chance: `20261124T133000Z-5f3a9c1e`. */
export const newId = (now: Date): string =>
  `${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(4).toString('hex')}`;
