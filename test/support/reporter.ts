import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite, Vitest } from 'vitest/node';
import type { Feature } from './backend.ts';

/** What one run did, for the summary over several runs. */
export interface RunReport {
  readonly backends: readonly {
    readonly name: string;
    readonly major: number;
    readonly features: readonly Feature[];
  }[];
  readonly tests: readonly {
    readonly id: string;
    readonly state: string;
    /** Tries before the last one. */
    readonly retries: number;
    /** Why it was skipped, or what the try before the last one met. */
    readonly note?: string;
  }[];
  /** Errors outside of any test: a file that does not load, a hook, an unhandled rejection. */
  readonly errors: readonly string[];
}

/** Writes a RunReport to the file that DBOPT_TEST_REPORT names. */
export default class JsonReporter implements Reporter {
  #vitest: Vitest | null = null;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly { readonly message: string }[],
  ): void {
    const file = process.env.DBOPT_TEST_REPORT;
    if (file === undefined) return;
    const backends = this.#vitest?.getRootProject().getProvidedContext().backends ?? [];
    const report: RunReport = {
      backends: backends.map(({ name, major, features }) => ({ name, major, features })),
      tests: modules.flatMap((module) => [...module.children.allTests()].map(entry)),
      errors: [
        ...modules
          .flatMap((module) => [module, ...module.children.allSuites()])
          .flatMap((suite) => suite.errors().map((e) => `${where(suite)}: ${e.message}`)),
        ...unhandled.map((error) => error.message),
      ],
    };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(report));
  }
}

const where = (suite: TestModule | TestSuite): string =>
  suite.type === 'module' ? id(suite) : `${id(suite.module)} > ${suite.fullName}`;

const id = (module: TestModule): string => module.relativeModuleId;

function entry(test: TestCase): RunReport['tests'][number] {
  const result = test.result();
  const retries = test.diagnostic()?.retryCount ?? 0;
  const common = { id: `${id(test.module)} > ${test.fullName}`, state: result.state, retries };
  const note = result.state === 'skipped' ? result.note : result.errors?.[0]?.message;
  return note === undefined ? common : { ...common, note };
}
