import { expect, test } from 'vitest';
import { readPlan } from '../../src/explain/index.ts';

/** One plan as each format writes it: what a server says in one of them only, or says amiss. */
const same = (name: string, ...texts: readonly string[]) =>
  test(name, () => {
    const [first, ...others] = texts.map((text) => readPlan(text));
    for (const other of others) expect(other).toEqual(first);
  });

const MERGED = `Merge on pr t (actual rows=0 loops=1)
  Merge on pr0 t_1
  Merge on pr1 t_2
  Tuples: deleted=19
  ->  Seq Scan on s (actual rows=19 loops=1)
Planning Time: 0.100 ms`;

const tree = `"Plans": [ { "Node Type": "Seq Scan", "Parent Relationship": "Outer", "Relation Name": "s", "Alias": "s", "Actual Rows": 19, "Actual Loops": 1 } ]`;
const root = `"Node Type": "ModifyTable", "Operation": "Merge", "Relation Name": "pr", "Alias": "t", "Actual Rows": 0, "Actual Loops": 1`;

same(
  'servers put what a statement with several targets did among the targets',
  MERGED,
  `[ { "Plan": { ${root}, "Target Tables": [
        { "Relation Name": "pr0", "Alias": "t_1" },
        { "Relation Name": "pr1", "Alias": "t_2" },
        "Tuples Inserted": 0,
        "Tuples Updated": 0,
        "Tuples Deleted": 19,
        "Tuples Skipped": 0
      ], ${tree} }, "Planning Time": 0.1 } ]`,
  `- Plan: 
    Node Type: "ModifyTable"
    Operation: "Merge"
    Relation Name: "pr"
    Alias: "t"
    Actual Rows: 0.00
    Actual Loops: 1
    Target Tables: 
      - Relation Name: "pr0"
        Alias: "t_1"
      - Relation Name: "pr1"
        Alias: "t_2"
      Tuples Inserted: 0
      Tuples Updated: 0
      Tuples Deleted: 19
      Tuples Skipped: 0
    Plans: 
      - Node Type: "Seq Scan"
        Parent Relationship: "Outer"
        Relation Name: "s"
        Alias: "s"
        Actual Rows: 19
        Actual Loops: 1
  Planning Time: 0.100`,
  `<explain xmlns="http://www.postgresql.org/2009/explain"><Query><Plan><Node-Type>ModifyTable</Node-Type><Operation>Merge</Operation><Relation-Name>pr</Relation-Name><Alias>t</Alias><Actual-Rows>0</Actual-Rows><Actual-Loops>1</Actual-Loops><Target-Tables><Target-Table><Relation-Name>pr0</Relation-Name></Target-Table><Target-Table><Relation-Name>pr1</Relation-Name></Target-Table><Tuples-Inserted>0</Tuples-Inserted><Tuples-Deleted>19</Tuples-Deleted></Target-Tables><Plans><Plan><Node-Type>Seq Scan</Node-Type><Parent-Relationship>Outer</Parent-Relationship><Relation-Name>s</Relation-Name><Alias>s</Alias><Actual-Rows>19</Actual-Rows><Actual-Loops>1</Actual-Loops></Plan></Plans></Plan><Planning-Time>0.100</Planning-Time></Query></explain>`,
);

same(
  'a cost without an end, and one below nothing',
  'Seq Scan on t  (cost=-5.00..Infinity rows=1 width=4)',
  `[ { "Plan": {
      "Node Type": "Seq Scan", "Relation Name": "t", "Alias": "t", "Startup Cost": -5.00,
      "Total Cost": Infinity,
      "Plan Rows": 1, "Plan Width": 4 } } ]`,
);

same(
  'a number in its unit',
  'Foreign Scan on f  (cost=0.00..1.00 rows=1 width=4)\n  Foreign File Size: 8893 b',
  `[ { "Plan": { "Node Type": "Foreign Scan", "Operation": "Select", "Relation Name": "f", "Alias": "f", "Startup Cost": 0.00, "Total Cost": 1.00, "Plan Rows": 1, "Plan Width": 4, "Foreign File Size": 8893 } } ]`,
);

same(
  'triggers below many settings',
  `Insert on t (actual rows=0 loops=1)\n  ->  Result (actual rows=1 loops=1)\nSettings: search_path = 'something, public', jit = 'off', work_mem = '64kB'\nTrigger RI_ConstraintTrigger_c_17005 for constraint t_u on t: calls=11`,
  `[ { "Plan": { "Node Type": "ModifyTable", "Operation": "Insert", "Relation Name": "t", "Alias": "t", "Actual Rows": 0, "Actual Loops": 1, "Plans": [ { "Node Type": "Result", "Parent Relationship": "Outer", "Actual Rows": 1, "Actual Loops": 1 } ] },
     "Settings": { "search_path": "something, public", "jit": "off", "work_mem": "64kB" },
     "Triggers": [ { "Trigger Name": "RI_ConstraintTrigger_c_17005", "Constraint Name": "t_u", "Relation": "t", "Calls": 11 } ] } ]`,
);

test('a literal has ends of lines of its own', () => {
  const plan = (end: string) =>
    `Seq Scan on t  (cost=0.00..1.00 rows=1 width=4)\n  Filter: ((t.note <> 'it''s: "quoted", and as long as that${end}'::text) AND (t.a > 3))\nPlanning Time: 0.1 ms`;
  for (const end of ['\n', '\r\n']) {
    expect(readPlan(plan(end)).nodes[0]?.conditions.Filter).toBe(
      `((t.note <> 'it''s: "quoted", and as long as that${end}'::text) AND (t.a > 3))`,
    );
  }
  expect(readPlan(plan('\n').replaceAll('\n', '\r\n'))).toEqual(readPlan(plan('\n')));
});

test('a page of psql with a row a record', () => {
  const text =
    'Sort  (cost=0.00..1.00 rows=1 width=4)\n  Sort Key: a\n  ->  Seq Scan on t  (cost=0.00..1.00 rows=1 width=4)';
  const page = text
    .split('\n')
    .map(
      (line, i) =>
        `\n  <tr><td colspan="2" align="center">Record ${i + 1}</td></tr>\n  <tr valign="top">\n    <th>QUERY PLAN</th>\n    <td align="left">${line.replaceAll('  ', '&nbsp;&nbsp;').replaceAll('->', '-&gt;')}</td>\n  </tr>`,
    );
  expect(readPlan(`<table border="1">${page.join('\n')}\n</table>\n`)).toEqual(readPlan(text));
});
