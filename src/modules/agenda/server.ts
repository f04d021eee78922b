import type { ServerPart } from '../../platform/http/server-part.ts'
import { addScan, enter, strike } from './commands/enter.ts'
import { done, order } from './commands/orders.ts'
import type { agenda } from './contract.ts'
import { book, bookSheet, given, givenScan, letter, scan } from './queries/book.ts'

export const server: ServerPart<typeof agenda> = {
  handlers: () => ({ book, bookSheet, letter, scan, enter, addScan, strike, order, given, givenScan, done }),
}
