import { InvalidArgumentError } from 'commander';
import { dictionary, MAX_DURATION } from '../../model/index.ts';
import { milliseconds } from '../../schema/index.ts';

/** `60s`, or 0: in milliseconds. */
export function duration(value: string): number {
  const time = value === '0' ? 0 : milliseconds(value.replace(/min$/, 'm'));
  if (time !== null && time <= MAX_DURATION) return time;
  if (time !== null) throw new InvalidArgumentError('expected a time of at most 24 days');
  throw new InvalidArgumentError('expected a time such as 60s, 30m or 2d');
}

const UNITS: { readonly [unit: string]: number } = dictionary({
  '': 1,
  B: 1,
  kB: 1024,
  MB: 1024 ** 2,
  GB: 1024 ** 3,
  TB: 1024 ** 4,
});

/** `10MB`, as settings have it: in bytes. */
export function bytes(value: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([kMGT]?B)?$/.exec(value) ?? [];
  const factor = UNITS[unit];
  if (number !== '' && factor !== undefined) return Math.round(Number(number) * factor);
  throw new InvalidArgumentError('expected a size such as 10MB or 2GB');
}

/** `0.8` or `80%`: from 0 to 1. */
export function share(value: string): number {
  const [, number = '', percent] = /^(\d+(?:\.\d+)?)(%)?$/.exec(value) ?? [];
  const found = Number(number) / (percent === undefined ? 1 : 100);
  if (number !== '' && found >= 0 && found <= 1) return found;
  throw new InvalidArgumentError('expected a share such as 0.8 or 80%');
}
