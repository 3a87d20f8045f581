import { describe, expect, test } from 'vitest';
import { columnType } from '../../../src/advisors/hybrid-schema/promoted.ts';
import { codes, findings, given, NOTE, sampled, trials } from '../../support/evidence/documents.ts';
import {
  COUNTED,
  columnFacts,
  columnUse,
  getterUse,
  jsonSample,
  keySample,
  statementUse,
  tableUse,
  trialOf,
  workloadOf,
} from '../../support/evidence/samples.ts';

describe('promotion', () => {
  const json = jsonSample([keySample('country', { bytes: 3 }), keySample('device', { bytes: 3 })]);
  const used = (texts: { readonly [key: string]: number }, calls = 900) =>
    given({
      ...sampled(json),
      workload: workloadOf([
        statementUse('1', calls, [tableUse(10, [getterUse('payload', texts)])]),
        statementUse('2', 1000 - calls, [tableUse(10, [columnUse('id')])]),
        // What writes is no query.
        statementUse('3', 1e6, [
          tableUse(10, [columnUse('payload', { position: 'insert' })], { access: 'insert' }),
        ]),
      ]),
    });

  test('16 of 16 texts tell that more than 80% use it, 15 do not', () => {
    expect(codes(used({ country: 16 }, 1000))).toEqual([['key-promote', 'found', 'info']]);
    expect(codes(used({ country: 15 }, 1000))).toEqual([
      ['key-use-unknown', 'cannot-tell', 'info'],
    ]);
  });

  test('calls of one statement with two keys are shared by its texts', () => {
    expect(codes(used({ country: 50, device: 50 }))).toEqual([]);
    expect(codes(used({ country: 190, device: 4 }))).toEqual([['key-promote', 'found', 'info']]);
  });

  test('a key that no text tells is unknown; one that few statements look for is not asked', () => {
    expect(codes(used({}))).toEqual([['key-use-unknown', 'cannot-tell', 'info']]);
    expect(codes(used({}, 300))).toEqual([]);
  });

  test('edits make the column and an index, and the statements have to follow', () => {
    const [found] = findings(used({ country: 100 }, 1000));
    expect(found?.edits).toEqual([
      {
        address: 'promote.app.note.country',
        field: 'from',
        from: null,
        to: "payload ->> 'country'",
      },
      { address: 'promote.app.note.country', field: 'type', from: null, to: 'text' },
      { address: 'promote.app.note.country', field: 'by', from: null, to: 'trigger' },
      {
        address: 'index.app.note_country_idx',
        table: { schema: 'app', name: 'note' },
        field: 'on',
        from: null,
        to: ['country'],
      },
    ]);
    expect(found?.outside).toContain('country');
  });

  test('a trial that does not halve the time acquits', () => {
    const evidence = used({ country: 100 }, 1000);
    const [request] = trials(evidence);
    const cost = (ms: number) => ({
      ms,
      buffers: 10,
      rows: 1,
      heap_fetches: null,
      node: 'Seq Scan',
      lookups: 20,
      index_bytes: 0,
    });
    const tried = (after: number) =>
      request === undefined
        ? []
        : [trialOf(request, { kind: 'promote-key', before: cost(10), after: cost(after) })];
    expect(codes({ ...evidence, trials: tried(6) })).toEqual([]);
    expect(codes({ ...evidence, trials: tried(1) })).toEqual([['key-promote', 'found', 'warning']]);
  });

  test('a column of that name, or an index of that key, serves it already', () => {
    const evidence = used({ country: 100 }, 1000);
    const columns = [...NOTE.columns, columnFacts('country', 'text')];
    expect(codes({ ...evidence, tables: [{ ...NOTE, columns }] })).toEqual([]);
  });

  test('statements that were thrown out, not read or counted for an hour only leave it open', () => {
    const evidence = used({ country: 100 }, 1000);
    const open = [['key-use-unknown', 'cannot-tell', 'info']];
    const counting = (info: typeof COUNTED) => ({
      ...evidence,
      readings: {
        ...evidence.readings,
        after: { ...evidence.readings.after, statements_info: info },
      },
    });
    expect(codes(counting({ ...COUNTED, dealloc: 3 }))).toEqual(open);
    expect(codes(counting({ ...COUNTED, stats_reset: '2030-06-15T11:00:00.000Z' }))).toEqual(open);
    expect(codes({ ...evidence, workload: null })).toEqual(open);
  });

  test.each([
    ['numbers', { number: 9 }, { boolean: 2, bigint: 0, numeric: 0 }, [], 'bigint'],
    ['0 and 1 are numbers', { number: 9 }, { boolean: 0, bigint: 0, numeric: 0 }, [], 'bigint'],
    ['fractions', { number: 9 }, { bigint: 3, numeric: 0 }, [], 'numeric'],
    ['truth', { boolean: 9, null: 1 }, { boolean: 0, bigint: 9 }, [], 'boolean'],
    [
      'digits in quotes may begin with a zero',
      { string: 9 },
      { bigint: 0, numeric: 0, timestamptz: 9, uuid: 9 },
      [],
      'text',
    ],
    [
      'digits that statements make numbers of',
      { string: 9 },
      { bigint: 0, numeric: 0 },
      ['int4'],
      'bigint',
    ],
    ['times', { string: 9 }, { bigint: 9, numeric: 9, timestamptz: 0, uuid: 9 }, [], 'timestamptz'],
    ['uuids', { string: 9 }, { bigint: 9, numeric: 9, timestamptz: 9, uuid: 0 }, [], 'uuid'],
    ['numbers and words', { string: 1, number: 8 }, { bigint: 1, numeric: 1 }, [], 'text'],
    ['objects', { object: 9 }, {}, [], null],
  ])('type: %s', (_, types, misfits, casts, type) => {
    expect(columnType({ types, misfits }, casts)).toBe(type);
  });
});
