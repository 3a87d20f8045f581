import { lit, type Sql, sql } from '../../../postgres/index.ts';
import { MAXVALUE, MINVALUE } from '../calendar/bounds.ts';

/** What stands in FROM (…) and TO (…). */
export const bound = (text: string): Sql =>
  text === MINVALUE ? sql`MINVALUE` : text === MAXVALUE ? sql`MAXVALUE` : lit(text);
