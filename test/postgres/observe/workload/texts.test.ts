import { expect, test } from 'vitest';
import { sentTexts, splitStatements } from '../../../../src/postgres/observe/workload/texts.ts';

test('SQL is cut at semicolons that stand in nothing', () => {
  const text = `\\set x 1
-- a; comment
SELECT ';', "a;b" FROM t; /* ; */
DO $a$ BEGIN; END $a$;;
SELECT 1`;
  expect(splitStatements(text)).toEqual([
    `SELECT ';', "a;b" FROM t`,
    'DO $a$ BEGIN; END $a$',
    'SELECT 1',
  ]);
  expect(splitStatements("SELECT 'not closed; x")).toEqual(["SELECT 'not closed; x"]);
});

test('a log says statements with their time; parameters stand in the detail', () => {
  const log = `2026-11-28 08:00:00.000 UTC [12] LOG:  duration: 1.250 ms  statement: SELECT a
\tFROM t WHERE b = 'x'
2026-11-28 08:00:01.000 UTC [12] LOG:  checkpoint starting: time
2026-11-28 08:00:02.000 UTC [12] LOG:  duration: 0.500 ms  execute <unnamed>: SELECT d ->> $1 FROM t WHERE a = $2
2026-11-28 08:00:02.000 UTC [12] DETAIL:  parameters: $1 = 'it''s', $2 = NULL
2026-11-28 08:00:03.000 UTC [12] LOG:  statement: SELECT 3
`;
  expect(sentTexts(log)).toEqual([
    { text: "SELECT a\nFROM t WHERE b = 'x'", ms: 1.25 },
    { text: "SELECT d ->> 'it''s' FROM t WHERE a = NULL", ms: 0.5 },
    { text: 'SELECT 3', ms: null },
  ]);
});

test('csvlog says the same', () => {
  const fields = (message: string, detail: string) =>
    `2026-11-28 08:00:00.000 UTC,"me","shop",12,"[local]",6540.1,1,"SELECT",2026-11-28 07:00:00 UTC,3/1,0,LOG,00000,"${message}","${detail}",,,,,,,,"psql","client backend",,0\n`;
  const log =
    fields('duration: 2.5 ms  statement: SELECT ""a"" FROM t', '') +
    fields('duration: 1 ms  execute p: SELECT $1', "Parameters: $1 = '7'");
  expect(sentTexts(log)).toEqual([
    { text: 'SELECT "a" FROM t', ms: 2.5 },
    { text: "SELECT '7'", ms: 1 },
  ]);
});
