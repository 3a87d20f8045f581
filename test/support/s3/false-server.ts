import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import { s3Store } from '../../../src/archive/store/s3.ts';

export type Answers = (asked: IncomingMessage, answer: ServerResponse) => void;

/** Something that answers in the place of S3, until the test ends; where the AWS tools look for it. */
async function falseS3(says: Answers): Promise<Record<string, string>> {
  const server = createServer((asked, answer) => {
    asked.resume();
    asked.on('error', () => {});
    answer.on('error', () => {});
    asked.on('end', () => says(asked, answer));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'WHOEVER',
    AWS_SECRET_ACCESS_KEY: 'WHATEVER',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
  };
}

const CHUNK = Buffer.alloc(65_536, 'A');

/** Writes as fast as it is read, and never ends. */
export function withoutEnd(answer: ServerResponse, chunk: Buffer | string = CHUNK): void {
  const more = () => {
    while (!answer.destroyed && answer.write(chunk));
  };
  answer.on('drain', more);
  more();
}

/** A byte now and then, and no end. */
export function dripping(answer: ServerResponse): void {
  const timer = setInterval(() => answer.write(' '), 20);
  answer.on('close', () => clearInterval(timer));
}

/** Short ones, as all of these are waited for. */
const LIMITS = { silence: 400, answer: 600, joining: 600 };

/** A bucket of such a server. */
export async function storeAt(says: Answers) {
  for (const [name, value] of Object.entries(await falseS3(says))) vi.stubEnv(name, value);
  return s3Store('s3://b/p', 'b', 'p', LIMITS);
}

export const OK = { 'content-type': 'application/xml' };
/** An answer in XML, whole. */
export const page = (answer: ServerResponse, text: string, status = 200) => {
  answer.writeHead(status, OK);
  answer.end(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
};
export const list = (text: string) => `<ListBucketResult>${text}</ListBucketResult>`;
export const KEY = '<Contents><Key>p/x</Key><Size>1</Size></Contents>';
/** What a page says that has another one behind it. */
export const goesOn = (token: string) =>
  `<IsTruncated>true</IsTruncated><NextContinuationToken>${token}</NextContinuationToken>`;

export const ERROR = '<Error><Code>AccessDenied</Code><Message>told so</Message></Error>';
