import { describe, expect, test } from 'vitest';
import type { JudgedFinding } from '../../src/model/index.ts';
import {
  eventPrinter,
  planJson,
  renderDriftMarkdown,
  renderDriftText,
  renderPlanMarkdown,
  renderPlanText,
  renderStateList,
} from '../../src/ui/index.ts';
import { badNight } from './drift-sample.ts';
import { field } from './fixtures.ts';
import { expectGolden } from './golden.ts';
import { eventsUpTo, partitioned, stateOf } from './partitioned.ts';

const COUNTS = [102, 1_000];
const lines = (text: string) => text.split('\n').length;

describe.each(COUNTS)('one line of a design on %i partitions', (count) => {
  test.each([80, 120])('is told once at %i columns', (width) => {
    const text = renderPlanText(partitioned(count), { width, color: false });
    expect(lines(text)).toBeLessThan(60);
    expect(text).toContain(`column.app.audit.body: ${count.toLocaleString('en-US')} partitions`);
    expectGolden(`partitions-${count}-${width}.txt`, text);
  });

  test('is told partition by partition where that is asked for', () => {
    const options = { width: 80, color: false } as const;
    for (const more of [{ full: true }, { sql: 'full' }] as const) {
      const text = renderPlanText(partitioned(count), { ...options, ...more });
      expect(text.match(/~ column\.app\.audit_p\d+\.body/g)).toHaveLength(count);
      expect(text.match(/ALTER TABLE ONLY/g)).toHaveLength(count + 1);
    }
  });

  test('keeps all of itself in JSON', () => {
    const { changes, steps } = planJson(partitioned(count));
    expect([changes.length, steps.length]).toEqual([count + 1, count + 1]);
  });

  test('leaves the SQL of what else there is in the comment', () => {
    const text = renderPlanMarkdown(partitioned(count, { others: 10 }));
    expect(text.match(/CREATE INDEX CONCURRENTLY/g)).toHaveLength(10);
    expect(text.match(/ALTER TABLE ONLY/g)).toHaveLength(2);
    expect(text).not.toContain('left out');
  });

  test('is one line of the state', () => {
    const options = { width: 120, color: false };
    expect(lines(renderStateList(stateOf(count), options))).toBe(4);
    expect(lines(renderStateList(stateOf(count), { ...options, full: true }))).toBe(count + 3);
  });
});

test('partitions that differ are told apart and named', () => {
  const text = renderPlanText(partitioned(102, { odd: 2 }), { width: 80, color: false });
  expect(text).toContain('column.app.audit.body: 100 partitions');
  expect(text).toContain('2 more partitions: app.audit_p20260101,');
  expect(text).toMatch(/compression {2}pglz → lz4/);
  expectGolden('partitions-differ-80.txt', text);
});

test('two partitions are no crowd', () => {
  const text = renderPlanText(partitioned(2), { width: 80, color: false });
  expect(text.match(/~ column\.app\.audit_p\d+\.body/g)).toHaveLength(2);
});

test('a log counts the steps of a table by tenths', () => {
  const written: string[] = [];
  const print = eventPrinter((line) => written.push(line), partitioned(102));
  for (const event of eventsUpTo(103)) print(event);
  expect(written).toHaveLength(12);
  expect(written.at(-1)).toBe('column.app.audit.body: 103 of 103 steps, after 1 min 43 s\n');
});

describe('drift of partitions', () => {
  const [sample] = badNight.findings;
  const findings = Array.from({ length: 40 }, (_, i): JudgedFinding[] =>
    sample === undefined
      ? []
      : [
          {
            ...sample,
            ...{ class: 'drift', address: `column.app.audit_p${i}.body`, note: '' },
            ...{ inherits: 'column.app.audit.body', field: 'compression', accepted: null },
            ...{ applied: field('lz4'), actual: field(i < 38 ? 'pglz' : 'default') },
            declared: field('lz4'),
          },
        ],
  ).flat();
  const report = { ...badNight, findings };

  test('is told once for all that drifted alike', () => {
    const text = renderDriftText(report, { width: 80, color: false });
    expect(text).toContain('~ column.app.audit.body: 38 partitions\n');
    expect(text).toContain('~ column.app.audit_p38.body\n');
    expect(text).toContain('Found: 40 drift.');
    expect(renderDriftMarkdown(report)).toContain('`column.app.audit.body: 38 partitions`');
  });

  test('is told one by one where that is asked for', () => {
    const text = renderDriftText(report, { width: 80, color: false, full: true });
    expect(text.match(/~ column\.app\.audit_p\d+\.body/g)).toHaveLength(40);
  });
});
