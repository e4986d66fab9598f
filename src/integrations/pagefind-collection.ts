/** Reads what search is built from: ingest's records and the registries. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleRecord, quoteRecord } from '../ingest/publish/records.ts';
import type { Collection, Name, Topic } from '../search/records.ts';

/** The fields of a registry's file that search looks at. */
const registered = z.object({
  name: z.string(),
  latin: z.string().nullish(),
  variants: z.array(z.string()).default([]),
});

const topics = z.union([
  z.record(z.string(), z.object({ name: z.string() })),
  z.array(z.object({ id: z.string(), name: z.string() })),
]);

/**
 * @param content the folder with `data/`, `people/`, `organisations/` and `topics.yaml`; what is missing is empty.
 * @param data ingest's folder of records, where it is another.
 * @throws Error naming the file and line of a record that is none.
 */
export async function readCollection(content: string, data = join(content, 'data')): Promise<Collection> {
  const [articles, quotes, people, organisations, topics] = await Promise.all([
    readRecords(join(data, 'articles.jsonl'), articleRecord),
    readRecords(join(data, 'quotes.jsonl'), quoteRecord),
    readNames(join(content, 'people'), 'person'),
    readNames(join(content, 'organisations'), 'organisation'),
    readTopics(join(content, 'topics.yaml')),
  ]);
  const registered = [...people, ...organisations];
  const known = new Set(registered.map(({ type, slug }) => `${type} ${slug}`));
  const detected = new Map<string, Name>();
  for (const { speaker } of quotes) {
    if (speaker?.type !== 'person' && speaker?.type !== 'organisation') continue;
    const { id: slug, type, name, aliases } = speaker;
    if (known.has(`${type} ${slug}`)) continue;
    const key = `${type} ${slug}`;
    const variants = [...new Set([...(detected.get(key)?.variants ?? []), ...aliases])];
    detected.set(key, { slug, type, name, latin: null, variants });
  }
  return { articles, quotes, names: [...registered, ...detected.values()], topics };
}

async function readRecords<T>(path: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readIf(path)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { success, data, error } = schema.safeParse(JSON.parse(line));
    if (success) return [data];
    throw new Error(`${path}:${index + 1}: ${z.prettifyError(error)}\nRun \`npm run ingest\`.`);
  });
}

async function readNames(folder: string, type: Name['type']): Promise<readonly Name[]> {
  const files = await readdir(folder).catch(() => []);
  return await Promise.all(
    files
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map(async (file) => {
        const { name, latin, variants } = registered.parse(parse(await readFile(join(folder, file), 'utf8')));
        return { slug: file.replace(/\.yaml$/, ''), type, name, latin: latin ?? null, variants };
      }),
  );
}

async function readTopics(path: string): Promise<readonly Topic[]> {
  const found = topics.parse(parse(await readIf(path)) ?? {});
  return Array.isArray(found) ? found : Object.entries(found).map(([id, { name }]) => ({ id, name }));
}

/** A file's text; a file that is not there is empty. */
async function readIf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
