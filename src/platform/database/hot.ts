import type { Client } from './pool.ts'

/** Named statements keep their plan; behind PgBouncer in transaction mode they break, so the operator can switch them off. */
const NAMED = process.env['TITIAN_NAMED_STATEMENTS'] !== 'off'

/** A hot read by a statement that PostgreSQL plans once per connection. The same name always means the same text. */
export const hotRead = <R extends object>(client: Client, name: string, query: { text: string; values: unknown[] }) =>
  client.query<R>(NAMED ? { name, ...query } : query)
