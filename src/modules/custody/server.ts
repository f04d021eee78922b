import type { ServerPart } from '../../platform/http/server-part.ts'
import * as belongings from './commands/belongings.ts'
import { countCash } from './commands/counts.ts'
import { addPicture, removePicture } from './commands/pictures.ts'
import { correctSavings, enterSavings } from './commands/savings.ts'
import type { custody } from './contract.ts'
import type { Ports } from './ports.ts'
import { books, listSheet } from './queries/books.ts'
import { counts } from './queries/counts.ts'
import * as queries from './queries/custody.ts'
import { picture } from './queries/pictures.ts'
import { receipt } from './queries/receipt.ts'
import { savings } from './queries/signed-lines.ts'

export const server: ServerPart<typeof custody, Ports> = {
  handlers: (ports) => ({
    ...queries,
    ofCase: queries.ofCase(ports),
    savings: savings(ports),
    ...{ books, listSheet, counts, countCash, receipt, picture, addPicture, removePicture },
    ...belongings,
    ...{ enterSavings, correctSavings },
  }),
}
