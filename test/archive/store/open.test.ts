import { expect, test } from 'vitest';
import { openArchiveStore } from '../../../src/archive/index.ts';

test.each(['s3://key:secret@bucket/x', 'ftp://there/x', 'file://elsewhere/x'])(
  '%s is no place',
  async (url) => {
    const error = await openArchiveStore(url).catch(String);
    expect(error).toMatch(/Error: /);
    expect(error).not.toMatch(/secret/);
  },
);
