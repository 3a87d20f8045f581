import pg from 'pg';
import { notAnswered } from './answers.ts';

type Parse = (text: string) => unknown;

const INT8 = 20;
const BOOL = 16;
const TEXT = 25;
/** int2, int4, oid, float4 and float8. */
const NUMBERS = new Set([INT8, 21, 23, 26, 700, 701]);

/** What the driver has for a type that it does not know. */
const AS_IT_IS: Parse = pg.types.getTypeParser(TEXT);

const parsers = new Map<number, Parse>();

/** How a value is read from the text that the server sent: as that text, but for what JSON has too, numbers that fit and
 *  booleans. A text that is none of its type is no answer: `bad-answer`. */
export const typesOfValues: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format === 'binary') return pg.types.getTypeParser(oid, format);
    const known = parsers.get(oid);
    if (known !== undefined) return known;
    const parse = strict(oid);
    if (parse !== AS_IT_IS) parsers.set(oid, parse);
    return parse;
  },
};

function strict(oid: number): Parse {
  const parse: Parse = oid === INT8 ? Number : pg.types.getTypeParser(oid);
  if (NUMBERS.has(oid)) return (text) => numeric(text, parse(text));
  if (oid === BOOL) return truth;
  if (parse === AS_IT_IS) return parse;
  return (text) => {
    try {
      return parse(text);
    } catch (cause) {
      throw notAnswered(cause);
    }
  };
}

function numeric(text: string, value: unknown): unknown {
  if (Number.isNaN(value) && text !== 'NaN') throw notAnswered();
  return value;
}

function truth(text: string): boolean {
  if (text === 't') return true;
  if (text === 'f') return false;
  throw notAnswered();
}
