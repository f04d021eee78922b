import type { ServerPart } from '../../platform/http/server-part.ts'
import { look, mend } from './commands/look.ts'
import { saveItems } from './commands/save-items.ts'
import type { inspections } from './contract.ts'
import { book, sheet } from './queries/book.ts'
import { place, rooms } from './queries/places.ts'

export const server: ServerPart<typeof inspections> = {
  handlers: () => ({ rooms, place, sheet, book, look, mend, saveItems }),
}
