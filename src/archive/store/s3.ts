import { addAbortSignal, Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { BoundedAnswers } from './s3/answers.ts';
import { LIMITS, type Limits, MB } from './s3/limits.ts';
import { paced } from './s3/paced.ts';
import { keysBelow } from './s3/pages.ts';
import type { ArchiveStore } from './store.ts';

/** S3 takes 10,000 parts; some room for a wrong guess. */
const PARTS = 5_000;
/** Bytes of a part: two are in memory at a time. */
const partSize = (size: number): number =>
  Math.min(Math.max(8 * MB, Math.ceil(size / PARTS / MB) * MB), 1024 * MB);

/** Archives in a bucket of S3, or of anything that speaks its protocol. Region, endpoint and credentials are found
 *  where the AWS tools find them. */
export function s3Store(
  url: string,
  bucket: string,
  prefix: string,
  limits: Limits = LIMITS,
): ArchiveStore {
  const client = new S3Client(config(process.env, limits));
  const base = prefix === '' ? '' : `${prefix}/`;
  const object = (key: string) => ({ Bucket: bucket, Key: base + key });
  return {
    url,
    async put(key, body, size) {
      const stream = Readable.from(body, { objectMode: false });
      try {
        const params = { ...object(key), Body: stream };
        await new Upload({ client, params, partSize: partSize(size), queueSize: 2 }).done();
      } finally {
        // A failed upload stops reading and leaves it at that.
        stream.destroy();
      }
    },
    async read(key, signal) {
      const wanted = signal === undefined ? {} : { abortSignal: signal };
      const got = await client.send(new GetObjectCommand(object(key)), wanted);
      if (!(got.Body instanceof Readable)) throw new Error('the server sent no body');
      const data = paced(got.Body, limits);
      const body = signal === undefined ? data : addAbortSignal(signal, data);
      return { body, bytes: got.ContentLength ?? null };
    },
    async list(start) {
      const keys = await keysBelow(client, { Bucket: bucket, Prefix: base + start });
      return keys.map((key) => key.slice(base.length)).sort();
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(object(key)));
    },
    async sweep(start) {
      const list = new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: base + start });
      // Not every server can tell, and not everyone may ask: a rule of the bucket ends such uploads too.
      const open = await client.send(list).catch(() => ({ Uploads: [] }));
      for (const { Key, UploadId } of open.Uploads ?? []) {
        await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
      }
    },
    close: () => client.destroy(),
  };
}

function config(env: NodeJS.ProcessEnv, limits: Limits): S3ClientConfig {
  // Told on every run, and not to whom it concerns.
  env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const own = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  return {
    followRegionRedirects: true,
    requestHandler: new BoundedAnswers(limits),
    ...(region === undefined ? {} : { region }),
    // Servers of one's own seldom have a name per bucket, and no regions.
    ...(own === undefined ? {} : { forcePathStyle: true, region: region ?? 'us-east-1' }),
  };
}
