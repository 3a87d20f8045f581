import type { Client } from 'pg';
import { fail } from '../../model/index.ts';
import { badParameter } from './conninfo/bad.ts';

const BOUND = 'SCRAM-SHA-256-PLUS';

/** What has been said so far. A server is proven when its signature has come, and the driver has not refused it. */
type Phase = 'begun' | 'password' | 'scram' | 'scram-continued' | 'proven' | 'done';

interface Asked {
  /** `channel_binding=require`: only a server that proves that it ends this very TLS connection is logged in to. */
  readonly mustBind: boolean;
  readonly isEncrypted: boolean;
}

/** Holds a server to one way of logging in, said to its end: the driver answers every request for a password whenever it
 *  comes, and takes any word for the last one. Called before the connection is made, so that it hears each message
 *  before the driver does. Ends the connection with `bad-connection` or `bad-answer`. */
export function mindLogin({ connection }: Client, { mustBind, isEncrypted }: Asked): void {
  let phase: Phase = 'begun';
  const go = (from: readonly Phase[], to: Phase): void => {
    if (!from.includes(phase)) throw outOfTurn();
    phase = to;
  };
  const password = (): void => {
    if (mustBind) throw notBound('asks for the password itself');
    go(['begun'], 'password');
  };
  connection
    .on('authenticationCleartextPassword', password)
    .on('authenticationMD5Password', password)
    .on('authenticationSASL', ({ mechanisms }: { readonly mechanisms: readonly string[] }) => {
      if (mechanisms.includes(BOUND) && !isEncrypted) throw offersWithoutTls();
      if (mustBind && !mechanisms.includes(BOUND)) throw notBound('does not offer it');
      go(['begun'], 'scram');
    })
    .on('authenticationSASLContinue', () => go(['scram'], 'scram-continued'))
    .on('authenticationSASLFinal', () => go(['scram-continued'], 'proven'))
    .on('authenticationOk', () => {
      if (mustBind && phase !== 'proven') throw notBound('ends the login without it');
      go(['begun', 'password', 'proven'], 'done');
    })
    .on('readyForQuery', () => go(['done'], 'done'));
}

const notBound = (what: string) =>
  badParameter(
    `channel binding is required, and the server ${what}`,
    'see channel_binding; it takes TLS and scram-sha-256',
  );

const offersWithoutTls = () =>
  fail('bad-answer', `the server offers ${BOUND}, which is for TLS, and this connection has none`, {
    hint: 'is somebody between who has taken TLS away? With sslmode=verify-full nobody can',
  });

const outOfTurn = () =>
  fail('bad-answer', 'the server does not keep to the one way of logging in that it began with', {
    hint: 'it has not proven who it is: is it a PostgreSQL server, and nobody between?',
  });
