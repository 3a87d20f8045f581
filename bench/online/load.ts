import { type Load, openLoop, type Question } from '../open-loop.ts';

/** Statements a second. */
export const RATE = 500;
export const CONNECTIONS = 8;

/** Coprime to every number of keys, so that all of them have their turn. */
const STRIDE = 7_919;

/** A statement whose $1 is one of so many numbers. */
export const question = (text: string, keys: number): Question => ({
  text,
  values: (n) => [(n * STRIDE) % keys],
});

/** What a feature store is asked all day, half of it writing. */
const QUESTIONS: readonly Question[] = [
  question(
    'SELECT score FROM ml_features.features WHERE entity_id = $1 ORDER BY event_time DESC LIMIT 1',
    5_000,
  ),
  question('UPDATE ml_features.features SET score = random() WHERE id = $1', 300_000),
  question(
    "SELECT kind FROM ml_features.events WHERE event_time = timestamptz '2026-01-01' + $1 * interval '1 second'",
    172_800,
  ),
  question(
    "INSERT INTO ml_features.events VALUES (timestamptz '2026-01-01' + $1 * interval '1 second', $1, 'click')",
    172_800,
  ),
];

export const startLoad = (url: string, questions = QUESTIONS, rate = RATE): Promise<Load> =>
  openLoop(url, { rate, connections: CONNECTIONS, questions });
