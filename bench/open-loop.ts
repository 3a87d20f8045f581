import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../src/postgres/index.ts';
import { connect } from '../test/support/connect.ts';

/** One of the statements that the application sends in turn. */
export interface Question {
  readonly text: string;
  /** Parameters of the n-th time. */
  values(n: number): readonly unknown[];
}

/** One statement of the application: which question, seconds into the run when it was due, milliseconds from then to
 *  its answer. */
export interface Sample {
  readonly which: number;
  readonly due: number;
  readonly latency: number;
}

export interface Load {
  /** Seconds since the first statement was due; of a time of Date.now(), if one is given. */
  clock(time?: number): number;
  /** Ends the schedule, waits for the answers that are still due, and throws the first error there was. Of what could
   *  not even be sent within these seconds the wait until then is the latency; without a number all is waited for. */
  stop(patience?: number): Promise<readonly Sample[]>;
}

interface Options {
  /** Statements a second. */
  readonly rate: number;
  readonly connections: number;
  readonly questions: readonly Question[];
}

/** Times a connection asks before it counts: statements are prepared and caches warm. */
const REHEARSALS = 40;

/** An open loop: statement n is due n / rate seconds after the start, whatever became of those before it. Where all
 *  connections are busy it waits for one, and that wait counts, as it does for those who wait for the application. */
export async function openLoop(url: string, options: Options): Promise<Load> {
  const { rate, connections, questions } = options;
  const clients = await Promise.all(
    Array.from({ length: connections }, () => connect({ url, applicationName: 'inference api' })),
  );
  const ask = (client: Client, n: number) => askOne(client, questions, n);
  for (const client of clients) for (let n = 0; n < REHEARSALS; n++) await ask(client, n);

  const samples: Sample[] = [];
  const failures: unknown[] = [];
  const idle = [...clients];
  let [sent, end] = [0, Number.POSITIVE_INFINITY];
  const [began, start] = [Date.now(), performance.now()];
  const elapsed = () => (performance.now() - start) / 1000;

  function sendWhatIsDue(): void {
    while (sent / rate <= Math.min(elapsed(), end)) {
      const client = idle.pop();
      if (client === undefined) return;
      void send(client, sent++);
    }
  }
  async function send(client: Client, n: number): Promise<void> {
    await ask(client, n).catch((error: unknown) => failures.push(error));
    const due = n / rate;
    samples.push({ which: n % questions.length, due, latency: (elapsed() - due) * 1000 });
    idle.push(client);
    sendWhatIsDue();
  }

  const timer = setInterval(sendWhatIsDue, 1).unref();
  return {
    clock: (time = Date.now()) => (time - began) / 1000,
    async stop(patience = Number.POSITIVE_INFINITY) {
      end = elapsed();
      clearInterval(timer);
      sendWhatIsDue();
      const until = end + patience;
      while (idle.length < clients.length && elapsed() < until) await sleep(5);
      const [last, unsent] = [Math.floor(end * rate), sent];
      sent = Number.POSITIVE_INFINITY;
      while (idle.length < clients.length) await sleep(5);
      for (let n = unsent; n <= last; n++) {
        const due = n / rate;
        samples.push({ which: n % questions.length, due, latency: (until - due) * 1000 });
      }
      await Promise.all(clients.map((client) => client.end()));
      if (failures.length > 0) throw failures[0];
      return samples;
    },
  };
}

/** Prepared once per connection, as asyncpg does. */
async function askOne(client: Client, questions: readonly Question[], n: number): Promise<void> {
  const which = n % questions.length;
  const question = questions[which];
  if (question === undefined) throw new Error('there is nothing to ask');
  await client.query({ name: `q${which}`, text: question.text, values: [...question.values(n)] });
}
