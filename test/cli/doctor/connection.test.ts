import { expect, test } from 'vitest';
import { clock, slots, tls, version } from '../../../src/operations/doctor/connection.ts';
import type { Vitals } from '../../../src/postgres/index.ts';

const VITALS: Vitals = {
  ...{ now: 1_000, tls: null, local: false, monitor: true, temporary: true, mayCreate: true },
  ...{ slots: 50, managed: null, foreign: [], extensions: {}, reloads: true, unalterable: [] },
};
const server = (number: number) => ({ version: number, versionText: `${number / 10_000}` });

test('clocks: half of the way counts for nothing', () => {
  const at = (asked: number, answered: number) => clock(VITALS, { asked, answered }).status;
  expect(at(999_900, 1_000_100)).toBe('ok');
  expect(at(990_000, 990_100)).toBe('warning');
  expect(at(1_010_000, 1_010_100)).toBe('warning');
  // Eight seconds on the way may explain six of skew.
  expect(at(990_000, 998_000)).toBe('ok');
});

test.each([
  [140_019, 'fail'],
  [150_004, 'ok'],
  [180_004, 'ok'],
  [190_000, 'warning'],
])('version %i: %s', (number, status) => {
  expect(version(server(number)).status).toBe(status);
});

test('encryption matters between machines', () => {
  expect(tls(VITALS).status).toBe('warning');
  expect(tls({ ...VITALS, local: true }).status).toBe('ok');
  expect(tls({ ...VITALS, tls: 'TLSv1.3, AES' }).message).toBe('TLSv1.3, AES');
  expect(slots({ ...VITALS, slots: 3 }).status).toBe('warning');
});
