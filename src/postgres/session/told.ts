import type { Client } from 'pg';
import { shapeOf } from '../sql/statement.ts';
import { errorCode } from './conninfo/failure.ts';

/** A statement that was sent, without the values in it. */
export interface ToldStatement {
  /** What the connection is for, as its application_name says. */
  readonly purpose: string;
  readonly text: string;
  /** From the question to its answer. */
  readonly milliseconds: number;
  /** SQLSTATE; null: it went well. */
  readonly error: string | null;
}

type Listener = (told: ToldStatement) => void;

let listener: Listener | null = null;

/** From here on every statement of a connection that is opened is told. */
export function listenToStatements(to: Listener): void {
  listener = to;
}

/** A snapshot is one text of many statements. */
const LONGEST = 2_000;

export function tellStatements(client: Client, purpose: string): void {
  const to = listener;
  if (to === null) return;
  const ask: (...all: readonly unknown[]) => unknown = client.query.bind(client);
  const query = (...all: readonly unknown[]): unknown => {
    const began = performance.now();
    const tell = (error: string | null) =>
      to({
        ...{ purpose, text: textOf(all[0]), error },
        milliseconds: performance.now() - began,
      });
    const answer = ask(...all);
    if (answer instanceof Promise) {
      answer.then(
        () => tell(null),
        (cause: unknown) => tell(errorCode(cause)),
      );
    }
    return answer;
  };
  Object.defineProperty(client, 'query', { value: query, configurable: true, writable: true });
}

function textOf(asked: unknown): string {
  const text = typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : asked;
  const shape = shapeOf(String(text)).replaceAll(/\s+/g, ' ').trim();
  return shape.length > LONGEST ? `${shape.slice(0, LONGEST)} …` : shape;
}
