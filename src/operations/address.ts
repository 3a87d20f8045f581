import type { Address } from '../model/index.ts';
import { KINDS } from '../providers/index.ts';
import { readAddress } from '../schema/index.ts';

/** An address as somebody typed it. */
export const addressOf = (text: string): Address => readAddress(text, KINDS);
