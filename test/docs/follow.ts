import { expect } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { blocksOf } from './blocks.ts';

/** Where a document's commands are run: a folder that has `dbopt` on its PATH. */
export interface Desk {
  write(name: string, text: string): Promise<void>;
  run(script: string): Promise<{
    readonly exitCode?: number | undefined;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Does what a document says, block by block: SQL is sent, files are written, commands run, and their output compared.
 *  `sent` is told of each piece of SQL that has been. */
export async function follow(
  path: string,
  desk: Desk,
  client: Client,
  sent: () => Promise<void> = async () => {},
): Promise<void> {
  let said = '';
  for (const { language, info, text, place } of blocksOf(path)) {
    const [, file] = /^(?:file=)?([\w.-]+\.(?:yaml|sql))$/.exec(info) ?? [];
    if (info === 'elsewhere') continue;
    if (file !== undefined) await desk.write(file, text);
    else if (language === 'sql') {
      await client.query(text);
      await sent();
    } else if (language === 'sh') {
      const expected = Number(/^exits (\d)$/.exec(info)?.[1] ?? 0);
      const ran = await desk.run(text);
      expect(ran.exitCode, `${place}\n${ran.stdout}\n${ran.stderr}`).toBe(expected);
      said = ran.stdout;
    } else if (language === 'text') {
      for (const line of text.trim().split('\n')) expect(said, place).toContain(line);
    }
  }
}
