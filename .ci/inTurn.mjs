import { availableParallelism } from 'node:os';

/** Does the same work on each item, as many at once as there are workers, and gives the results in the items' order. */
export async function inTurn(items, work, workers = availableParallelism()) {
  const due = [...items.entries()];
  const results = [];
  const worker = async () => {
    for (let next = due.shift(); next !== undefined; next = due.shift()) {
      const [at, item] = next;
      results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}
