import type { ServerPart } from '../../platform/http/server-part.ts'
import * as belongings from './commands/belongings.ts'
import * as savings from './commands/savings.ts'
import type { custody } from './contract.ts'
import { books } from './queries/books.ts'
import * as queries from './queries/custody.ts'

export const server: ServerPart<typeof custody> = {
  handlers: () => ({ ...queries, books, ...belongings, ...savings }),
}
