import type { Question } from '../open-loop.ts';
import { DIMENSIONS, ENTITIES, VECTORS } from './layout.ts';

export interface NamedQuestion extends Question {
  readonly name: string;
}

/** Coprime to the numbers of keys, so that all of them have their turn. */
const STRIDE = 7_919;

const POINT: NamedQuestion = {
  name: 'point lookup',
  text: 'SELECT score FROM ml_features.features WHERE entity_id = $1 AND active ORDER BY event_time DESC LIMIT 1',
  values: (n) => [(n * STRIDE) % ENTITIES],
};

const CONTAINMENT: NamedQuestion = {
  name: 'JSONB containment',
  text: 'SELECT entity_id, score FROM ml_features.features WHERE payload @> $1::jsonb LIMIT 20',
  values: (n) => [JSON.stringify({ clicks: (n * STRIDE) % 1_000, model: `v${n % 3}` })],
};

const NEAREST: NamedQuestion = {
  name: 'vector top 10',
  text: `SELECT e.id FROM ml_features.embeddings e
    ORDER BY e.embedding <=> $1::vector LIMIT 10`,
  values: (n) => [probe((n * STRIDE) % VECTORS)],
};

/** Near a row, but none of them. */
const probe = (key: number): string =>
  `[${Array.from({ length: DIMENSIONS }, (_, i) => (Math.sin(key * (i + 1) * 0.7) + Math.cos((key % 97) + i + 1) * 0.5 + 0.01).toFixed(4)).join(',')}]`;

/** The mix of the inference API: half of it point lookups. */
export const questions = (vectors: boolean): readonly NamedQuestion[] =>
  vectors ? [POINT, CONTAINMENT, POINT, NEAREST] : [POINT, CONTAINMENT];
