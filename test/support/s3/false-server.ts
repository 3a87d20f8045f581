import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Answers = (asked: IncomingMessage, answer: ServerResponse) => void;

/** Something that answers in the place of S3, until the test ends; where the AWS tools look for it. */
export async function falseS3(says: Answers): Promise<Record<string, string>> {
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
