import { sql } from './quote.ts';

/** Stands before statements of ours that are like the application's, so that they do not count as its work. */
export const OWN = sql`/* dbopt */`;

/** pg_stat_statements keeps a statement's comments. */
export const isOwn = (text: string): boolean => text.startsWith(OWN.text);
