import type { Advisor } from '../model/index.ts';
import { buildTrials } from './vector/build-trials.ts';
import { builds } from './vector/builds.ts';
import { apartTrials } from './vector/filter-apart.ts';
import { filtered } from './vector/filtered.ts';
import { limits } from './vector/limit.ts';
import { lists } from './vector/lists.ts';
import { ownTrials } from './vector/lists-anew.ts';
import { notUsed } from './vector/not-used.ts';
import { recall } from './vector/recall.ts';
import { isPlain } from './vector/searched.ts';
import { VECTOR } from './vector/subject.ts';
import { vectorTrials } from './vector/trials.ts';
import { buildMemory, deadTuples, maybeDead } from './vector/upkeep.ts';
import { version } from './vector/version.ts';

/** Indexes of vectors: what searches by them find, how soon, and what it takes to find more. */
export const vector: Advisor = {
  ...VECTOR,
  about: 'indexes of vectors: recall, width of searches, upkeep',
  codes: {
    'recall-low': 'searches miss too many of the nearest rows',
    'ef-search': 'a wider search finds as many of the nearest rows as it should',
    'filtered-recall': 'searches with a condition miss too many of the rows that match',
    'limit-over-ef-search': 'searches ask for more rows than they can get',
    'index-not-used': 'searches read all rows though there is an index',
    'hnsw-parameters': 'a denser graph finds more, where no wider search finds enough',
    'vector-storage': 'an index of smaller values finds as much',
    'ivfflat-lists': 'far from as many lists as its rows call for',
    'ivfflat-built-on-little-data': 'lists are those of other rows than are there',
    'vector-dead-tuples': 'dead rows take places that near ones should have',
    'vector-build-memory': 'a build takes more memory than it is given',
    'vector-version': 'a version of pgvector with known faults',
  },
  workload: true,
  samples: maybeDead,
  trials: (input) => [
    ...vectorTrials(input),
    ...ownTrials(input),
    ...buildTrials(input),
    ...apartTrials(input),
  ],
  isPlain,
  findings: (input) => [
    ...recall(input),
    ...filtered(input),
    ...builds(input),
    ...limits(input),
    ...notUsed(input),
    ...deadTuples(input),
    ...buildMemory(input),
    ...lists(input),
    ...version(input),
  ],
};
