import { expect, test } from 'vitest';
import { readPlans } from '../../src/explain/index.ts';
import { DboptError } from '../../src/model/index.ts';
import { each, lines, PLAN, width } from '../support/explain/pasted.ts';

/** What would be read as another plan than it was. */
test.each([
  ['whose indentation is lost', each((line) => line.trimStart()), 4, 'belongs is lost'],
  [
    'whose lines were moved to the right',
    each((line, i) => `${String(i).padEnd(3)}${line.padStart(width)}`),
    1,
    'no node of a plan',
  ],
  ['whose arrows are lost', PLAN.replaceAll('->', '  '), 4, 'no arrow'],
  ['of TeX', each((line) => line.replaceAll('->', '-\\textgreater{}')), 4, 'no arrow'],
  ['that ends within its tree', lines.slice(0, 5).join('\n'), 5, 'ends before an input'],
  [
    'of YAML that ends within its tree',
    '- Plan: \n    Node Type: "Hash Join"\n    Plans: \n      - Node Type: "Seq Scan"\n        Relation Name: "t"',
    5,
    'ends before an input',
  ],
  ['whose lines are cut', each((line) => line.slice(0, 60)), 1, 'cut or wrapped'],
])('refused, with the place: a plan %s', (_, text, line, why) => {
  try {
    readPlans(text, 'f');
    expect.unreachable();
  } catch (error) {
    const said = error instanceof DboptError ? error.diagnostics[0] : undefined;
    expect([said?.code, said?.place?.line]).toEqual(['bad-plan', line]);
    expect(said?.message).toContain(why);
    expect(said?.hint).not.toBe('');
  }
});
