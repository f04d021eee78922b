import type { ServerPart } from '../../platform/http/server-part.ts'
import { admit } from './commands/admit.ts'
import { listDocuments } from './commands/documents.ts'
import { saveReceiptMinute, signReceiptMinute } from './commands/receipt-minute.ts'
import type { admission } from './contract.ts'
import { documents } from './queries/documents.ts'
import { arriving, intake } from './queries/intake.ts'
import { receiptMinute } from './queries/receipt-minute.ts'
import { resealMinutes } from './reseal.ts'

export const server: ServerPart<typeof admission> = {
  handlers: () => ({
    arriving,
    intake,
    admit,
    documents,
    listDocuments,
    receiptMinute,
    saveReceiptMinute,
    signReceiptMinute,
  }),
  reseal: [resealMinutes],
}
