import { type AdviceInput, dictionary, type Edit, type Value } from '../../model/index.ts';

const FACTORS = dictionary<number>({
  B: 1,
  kB: 1024,
  '8kB': 8192,
  MB: 1024 ** 2,
  GB: 1024 ** 3,
  us: 0.001,
  ms: 1,
  s: 1000,
  min: 60_000,
});

/** A setting as a number: memory in bytes, time in milliseconds; null: the server has none of that name. */
export function settingNumber({ evidence }: AdviceInput, name: string): number | null {
  const fact = evidence.server.settings[name];
  if (fact === undefined || fact.value === '') return null;
  const value = Number(fact.value);
  return Number.isNaN(value) ? null : value * (FACTORS[fact.unit ?? ''] ?? 1);
}

export const settingText = ({ evidence }: AdviceInput, name: string): string | null =>
  evidence.server.settings[name]?.value ?? null;

/** Another value of it was written already, and the server takes it with its next start. */
export const awaitsRestart = ({ evidence }: AdviceInput, name: string): boolean =>
  evidence.server.settings[name]?.pending_restart === true;

const STEP = 16 * 1024 * 1024;
export const upToSegments = (bytes: number): number => Math.ceil(bytes / STEP) * STEP;

/** Bytes as settings have them: `2GB`, `1536MB`. */
export const memory = (bytes: number): string =>
  bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3}GB` : `${Math.round(bytes / 1024 ** 2)}MB`;

/** What the design says, or else what is there. */
export function settingEdit(input: AdviceInput, name: string, to: Value): Edit {
  const address = `setting.${name}`;
  const declared = input.design?.declared.find((one) => one.address === address);
  const fact = input.evidence.server.settings[name];
  const now = fact === undefined ? null : `${fact.value}${withUnit(fact.unit)}`;
  return { address, field: 'value', from: declared?.spec.value ?? now, to };
}

const withUnit = (unit: string | null): string => (unit === null || unit === '8kB' ? '' : unit);
