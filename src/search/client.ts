/** Asks the engine from a page. The worker is started by the first question. */
import type { Answer, Request } from './engine.ts';
import type { Verdict } from './paste.ts';
import type { Question, Reply, Task } from './worker.ts';

/** Folder of this edition's index; empty where there is none. */
const base: string = import.meta.env.SEARCH_INDEX;

interface Asked {
  resolve(answer: Answer | Verdict): void;
  reject(error: Error): void;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Asked>();
let current: Promise<unknown> = Promise.resolve();
let newest = 0;

/** Whether this build has an index. */
export const indexed = base !== '';

/**
 * Answers a request, or null where a newer one came meanwhile: while the engine is at work only the newest
 * question waits.
 *
 * @throws Error where the index cannot be loaded.
 */
export async function ask(request: Request): Promise<Answer | null> {
  newest += 1;
  const own = newest;
  await current.catch(() => undefined);
  if (own !== newest) return null;
  const answer = post({ request }) as Promise<Answer>;
  current = answer;
  const result = await answer;
  return own === newest ? result : null;
}

/**
 * Says who said what a reader pasted.
 *
 * @throws Error where the index cannot be loaded.
 */
export async function whoSaid(pasted: string): Promise<Verdict> {
  return (await post({ pasted })) as Verdict;
}

function post(task: Task): Promise<Answer | Verdict> {
  worker ??= start();
  last += 1;
  const id = last;
  const question: Question = { ...task, id, base: new URL(base, location.href).href };
  worker.postMessage(question);
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.resolve(data.answer);
    else {
      asked?.reject(new Error(data.error));
      giveUp(started);
    }
  });
  started.addEventListener('error', () => giveUp(started));
  return started;
}

/** The next question starts another worker, for the network may be back. */
function giveUp(failed: Worker): void {
  failed.terminate();
  for (const { reject } of waiting.values()) reject(new Error('The search worker failed.'));
  waiting.clear();
  worker = undefined;
}
