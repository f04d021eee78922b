import type { ServerPart } from '../../platform/http/server-part.ts'
import { setAside } from './commands/set-aside.ts'
import { sign } from './commands/sign.ts'
import { signReceipt } from './commands/sign-receipt.ts'
import type { signatures } from './contract.ts'
import type { Ports } from './ports.ts'
import { certifiedFile, copy, ofLetter } from './queries.ts'
import { receipt, receiptCopy } from './receipts.ts'

export const server: ServerPart<typeof signatures, Ports> = {
  handlers: (ports) => ({
    ofLetter: ofLetter(ports),
    sign: sign(ports),
    copy: copy(ports),
    setAside: setAside(ports),
    certifiedFile: certifiedFile(ports),
    ...{ receipt, receiptCopy, signReceipt },
  }),
}
