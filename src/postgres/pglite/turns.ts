/** Work that says whether its owner keeps the turn: true inside a transaction. */
type Work = () => Promise<boolean>;

interface Waiting {
  readonly owner: object;
  readonly work: Work;
  readonly done: (result: Promise<void>) => void;
}

/** One at a time, in order of arrival; whoever kept the turn goes first until it is given back. */
export function turns(): (owner: object, work: Work) => Promise<void> {
  const queue: Waiting[] = [];
  let keeper: object | null = null;
  let busy = false;

  const step = async (): Promise<void> => {
    const at = queue.findIndex(({ owner }) => keeper === null || owner === keeper);
    const next = busy ? undefined : queue.splice(at, at < 0 ? 0 : 1)[0];
    if (next === undefined) return;
    busy = true;
    const result = next.work().then((keep) => {
      keeper = keep ? next.owner : null;
    });
    next.done(result);
    await result.catch(() => {});
    busy = false;
    await step();
  };

  return (owner, work) =>
    new Promise((resolve) => {
      queue.push({ owner, work, done: resolve });
      void step();
    });
}
