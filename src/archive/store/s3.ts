import { addAbortSignal, Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { append } from '../../model/index.ts';
import type { ArchiveStore } from './store.ts';

const MB = 2 ** 20;
/** S3 takes 10,000 parts; some room for a wrong guess. */
const PARTS = 5_000;
/** Bytes of a part: two are in memory at a time. */
const partSize = (size: number): number =>
  Math.min(Math.max(8 * MB, Math.ceil(size / PARTS / MB) * MB), 1024 * MB);

/** Archives in a bucket of S3, or of anything that speaks its protocol. Region, endpoint and credentials are found
 *  where the AWS tools find them. */
export function s3Store(url: string, bucket: string, prefix: string): ArchiveStore {
  const client = new S3Client(config(process.env));
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
      const body = signal === undefined ? got.Body : addAbortSignal(signal, got.Body);
      return { body, bytes: got.ContentLength ?? null };
    },
    async list(start) {
      const keys: string[] = [];
      const input = { Bucket: bucket, Prefix: base + start };
      for await (const page of paginateListObjectsV2({ client }, input)) {
        append(
          keys,
          (page.Contents ?? []).flatMap(({ Key }) => Key?.slice(base.length) ?? []),
        );
      }
      return keys.sort();
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

function config(env: NodeJS.ProcessEnv): S3ClientConfig {
  // Told on every run, and not to whom it concerns.
  env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const own = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  return {
    followRegionRedirects: true,
    requestHandler: { connectionTimeout: 10_000, socketTimeout: 60_000 },
    ...(region === undefined ? {} : { region }),
    // Servers of one's own seldom have a name per bucket, and no regions.
    ...(own === undefined ? {} : { forcePathStyle: true, region: region ?? 'us-east-1' }),
  };
}
