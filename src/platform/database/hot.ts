import type { Client } from './pool.ts'

/** A hot read by a statement that PostgreSQL plans once per connection. The same name always means the same text. */
export const hotRead = <R extends object>(client: Client, name: string, query: { text: string; values: unknown[] }) =>
  client.query<R>({ name, ...query })
