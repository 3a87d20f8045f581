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

/** What the rows are stored as, beside the manifest. */
export const dataObject = (format: string): string => `data.${format}`;

export const dataKey = ({
  table,
  id,
  data,
}: Pick<Manifest, 'table' | 'id'> & { readonly data: { readonly object: string } }): string =>
  folderOf(table, id) + data.object;

const ID = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/** Whether it has the form of those that `newId` makes. */
export const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** When, and some chance: `20261124T133000Z-5f3a9c1e`. */
export const newId = (now: Date): string =>
  `${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(4).toString('hex')}`;
