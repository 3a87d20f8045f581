import type { ArchivedDefinition } from '../model/index.ts';
import { id, list, type Sql } from '../postgres/index.ts';

/** What is written and read: generated values are made again. */
export const storedColumns = ({ columns }: ArchivedDefinition): Sql =>
  list(columns.filter(({ generated }) => generated === '').map(({ name }) => id(name)));
