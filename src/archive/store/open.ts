import { fileURLToPath } from 'node:url';
import { fail } from '../../model/index.ts';
import { fileStore } from './file.ts';
import type { ArchiveStore } from './store.ts';
import { withinPlace } from './within.ts';

/** Opens the place that an s3:// or file:// URL names. What is read there ends with `signal`. The SDK is loaded only for S3.
 *  Throws `bad-archive-url`. */
export async function openArchiveStore(url: string, signal?: AbortSignal): Promise<ArchiveStore> {
  const store = await open(url);
  return { ...store, read: (key, own = signal) => store.read(key, own) };
}

async function open(url: string): Promise<ArchiveStore> {
  const place = parse(url);
  if (place.protocol === 'file:') return withinPlace(fileStore(url, pathOf(place)));
  const { s3Store } = await import('./s3.ts');
  const prefix = decodeURIComponent(place.pathname).replace(/^\/+|(?<!\/)\/+$/g, '');
  return withinPlace(s3Store(url, place.hostname, prefix));
}

function parse(url: string): URL {
  const place = URL.canParse(url) ? new URL(url) : null;
  // Whatever stands there may be a secret: it is not repeated.
  if (place !== null && (place.username !== '' || place.password !== '')) {
    throw fail('bad-archive-url', 'the URL of an archive has a user or password in it', {
      hint: 'take it out: credentials come from where the AWS tools have them (AWS_PROFILE, AWS_ACCESS_KEY_ID, a role)',
    });
  }
  const isKnown = place?.protocol === 's3:' || place?.protocol === 'file:';
  if (place === null || !isKnown || (place.protocol === 's3:' && place.hostname === '')) {
    throw fail('bad-archive-url', `not a place for archives: ${url}`, { hint: FORMS });
  }
  return place;
}

const FORMS = 'write s3://bucket/prefix or file:///path/to/folder';

function pathOf(place: URL): string {
  try {
    return fileURLToPath(place);
  } catch (cause) {
    throw fail('bad-archive-url', `not a folder of this machine: ${place.href}`, {
      hint: 'write file:///path/to/folder',
      cause,
    });
  }
}
