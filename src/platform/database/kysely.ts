import type { DatabaseConnection, Driver, QueryResult, Selectable } from 'kysely'
import {
  CamelCasePlugin,
  type CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { DB } from '../../../db/schema.d.ts'
import { often } from './hot.ts'
import type { Client } from './pool.ts'

/** One connection that is already inside its transaction: begin and commit are the endpoint's business. */
class OneConnection implements DatabaseConnection {
  readonly #client: Client
  constructor(client: Client) {
    this.#client = client
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#client.query(often(query.sql, [...query.parameters]))
    // rows have the shape that the compiled query promises; the driver can not know it
    return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
  }
  // biome-ignore lint/correctness/useYield: the interface asks for a generator; streaming is not used
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('streaming is not used')
  }
}

const driver = (connection: DatabaseConnection): Driver => ({
  init: async () => {},
  acquireConnection: async () => connection,
  beginTransaction: async () => {
    throw new Error('the endpoint has opened the transaction')
  },
  commitTransaction: async () => {},
  rollbackTransaction: async () => {},
  releaseConnection: async () => {},
  destroy: async () => {},
})

export type Db = Kysely<DB>

/** One of the codes that the CHECK of a column allows: `Code<'cases', 'risk'>`. */
export type Code<T extends keyof DB, C extends keyof Selectable<DB[T]>> = NonNullable<Selectable<DB[T]>[C]>

const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]

/** Kysely over a client that is inside a transaction. */
export function kyselyOn(client: Client): Db {
  const connection = new OneConnection(client)
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver(connection),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins,
  })
}
