import { join } from 'node:path';
import type { DesignSource } from '../../src/operations/source.ts';

/** The design of a folder, for one database, with no variables. */
export const sourceIn = (folder: string, url: string) =>
  ({
    files: [join(folder, 'dbopt.yaml')],
    url,
    env: {},
    vars: {},
    cwd: process.cwd(),
  }) satisfies DesignSource;
