import type { Socket } from 'node:net';
import { getHeapStatistics } from 'node:v8';
import type { Client } from 'pg';
import { DboptError, fail } from '../../model/index.ts';
import { errorCode } from './conninfo/failure.ts';
import { WithoutRows } from './rows-dropped.ts';

/** Bytes that a server may send before it is ready for the first statement. */
const UNTIL_READY = 1024 * 1024;
/** Rows are kept until the last one has come: what has no end would end the process. */
const AN_ANSWER = Math.floor(getHeapStatistics().heap_size_limit / 4);

/** Bytes that the result of a statement takes, of a dozen in the message that ends it. */
const A_RESULT = 4_096;

const bounds = new WeakMap<Client, number>();

/** Bytes that an answer may have from now on, where somebody else says what is asked. */
export const boundAnswers = (client: Client, bytes: number): void => {
  bounds.set(client, Math.min(bytes, AN_ANSWER));
};

const dropped = new WeakMap<Client, WithoutRows>();

/** Has what a server answers from now on come without its rows: that they have come is all that is of interest. Called
 *  while nothing is asked. An answer has to have an end all the same. */
export const dropRows = (client: Client): void => {
  dropped.set(client, new WithoutRows());
};

interface Fields {
  readonly fields: { readonly length: number };
}

type Take = (bytes: Buffer) => void;

interface Emitter {
  on(event: string, parse: Take): unknown;
}

/** Anybody may answer at an address. What breaks the protocol, or has no end, ends the connection with `bad-answer`: the
 *  driver throws where nobody catches it, which would end the process. So does a server, with `too-slow`, that leaves a
 *  question without a word for so many milliseconds. Called before the connection is made. */
export function mindProtocol(client: Client, silence: number | undefined): void {
  const { connection } = client;
  let usual = UNTIL_READY;
  let come = 0;
  let width = -1;
  const take = (bytes: Buffer, parse: Take): void => {
    come += bytes.length;
    const most = bounds.get(client) ?? usual;
    if (come > most) throw tooLarge(`${Math.round(most / 1024 ** 2)} MB`);
    for (const each of dropped.get(client)?.of(bytes) ?? [bytes]) parse(each);
  };
  connection
    .on('readyForQuery', () => {
      usual = AN_ANSWER;
      come = 0;
    })
    .on('commandComplete', () => {
      come += A_RESULT;
    })
    // A portal runs to its end, or an error.
    .on('portalSuspended', () => {
      throw new Error('a portal is suspended');
    })
    // What is copied out is handed on as it comes.
    .on('copyData', () => {
      come = 0;
    })
    .on('rowDescription', ({ fields: { length } }: Fields) => {
      width = length;
    })
    .on('dataRow', ({ fields: { length } }: Fields) => {
      if (length !== width) throw new Error('a row is not as it was described');
    })
    .on('errorMessage', (said: Error) => {
      if (typeof Reflect.get(said, 'code') !== 'string') throw said;
    });
  const attach: (stream: Emitter) => void = Reflect.get(connection, 'attachListeners');
  const attachListeners = (stream: Socket): void => {
    const on = (event: string, parse: Take) =>
      stream.on(
        event,
        event !== 'data'
          ? parse
          : (bytes: Buffer) => {
              try {
                take(bytes, parse);
              } catch (cause) {
                endWith(client, badAnswer(cause));
              }
            },
      );
    attach.call(connection, { on });
    if (silence !== undefined) mindSilence(client, stream, silence);
  };
  Object.defineProperty(connection, 'attachListeners', { value: attachListeners });
}

function mindSilence(client: Client, stream: Socket, milliseconds: number): void {
  let answered = 0;
  client.connection.on('readyForQuery', () => {
    answered = stream.bytesWritten;
  });
  stream.setTimeout(milliseconds, () => {
    if (stream.bytesWritten > answered) endWith(client, tooSilent(milliseconds));
  });
}

/** Ends a connection; whoever waits for an answer on it has this error in its place. */
export function endWith(client: Client, error: DboptError): void {
  client.connection.emit('error', error);
  client.connection.stream.destroy();
}

const tooSilent = (milliseconds: number): DboptError =>
  fail('too-slow', `the server has said nothing for ${milliseconds / 1_000} s`, {
    hint: 'see what it does, as by pg_stat_activity, and try again',
  });

const tooLarge = (size: string): DboptError =>
  fail('bad-answer', `an answer of more than ${size} is not waited for`, {
    hint: 'look for a value of that size; Node’s --max-old-space-size makes room for more rows',
  });

function badAnswer(cause: unknown): DboptError {
  if (cause instanceof DboptError) return cause;
  if (errorCode(cause) === 'ERR_STRING_TOO_LONG') return tooLarge('512 MB in one value');
  const why = cause instanceof Error ? cause.message : String(cause);
  return fail('bad-answer', `what answers does not keep to PostgreSQL’s protocol: ${why}`, {
    hint: 'is it a PostgreSQL server, and nobody between?',
    cause,
  });
}
