import { describe, expect, test } from 'vitest';
import { lastReceipt } from '../../src/operations/receipt/plan.ts';
import { applied, design } from './drift-scene.ts';

describe('a receipt', () => {
  test('knows what nobody declared', async (t) => {
    const { client, drift, dbopt, source } = await applied(t);
    await client.query('CREATE INDEX other ON t (a, a)');
    await dbopt('apply', '--auto-approve');
    expect(await lastReceipt(source)).not.toBeNull();
    const known = await drift('--format', 'json');
    await client.query('DELETE FROM dbopt.receipt');
    expect(await drift('--format', 'json')).toEqual(known);
    expect(JSON.parse(known.stdout).summary).toMatchObject({ drift: 0, unmanaged: 1 });
  });
});

describe('accepted drift', () => {
  const accept = (until: string) =>
    design(
      `drift:\n  accept:\n    - { address: table.public.t, field: with.fillfactor, why: load test${until} }\n`,
    );

  test('is shown as accepted and is no reason to fail', async (t) => {
    const { client, drift } = await applied(t, accept(', until: 2999-12-31'));
    await client.query('ALTER TABLE t SET (fillfactor = 70)');
    const { code, stdout } = await drift('--fail-on', 'drift', '--detailed-exitcode');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('(accepted until 2999-12-31: load test)');
    expect(stdout).toContain('No drift.');
    expect(stdout).toContain('1 accepted.');
    await client.query('DROP INDEX t_a');
    expect((await drift('--detailed-exitcode')).code, 'the rest counts').toBe(2);
  });

  test('counts again past its day, and says so', async (t) => {
    const { client, drift } = await applied(t, accept(', until: 2020-02-29'));
    await client.query('ALTER TABLE t SET (fillfactor = 70)');
    const { code, stdout } = await drift('--detailed-exitcode');
    expect(code).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '(accepted until 2020-02-29, which is past: load test)',
    );
  });

  test('that is over is told, from the receipt too', async (t) => {
    const { drift, source, client } = await applied(t, accept(''));
    expect(await lastReceipt(source)).not.toBeNull();
    const { code, stdout } = await drift('--detailed-exitcode');
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning\[accept-unused\][\s\S]*dbopt\.yaml:4:7/);
    await client.query('DELETE FROM dbopt.receipt');
    expect((await drift('--detailed-exitcode')).stdout).toBe(stdout);
  });
});
