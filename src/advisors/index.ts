import type { Advisor } from '../model/index.ts';
import { gin } from './gin.ts';
import { hybridSchema } from './hybrid-schema.ts';
import { index } from './table-index.ts';
import { toast } from './toast.ts';
import { vacuum } from './vacuum.ts';
import { vector } from './vector.ts';
import { wal } from './wal.ts';

/** Every advisor there is. A new one is one file and one line here. */
export const ADVISORS: readonly Advisor[] = [hybridSchema, toast, gin, wal, vacuum, index, vector];
