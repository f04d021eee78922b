import type { ServerPart } from '../../platform/http/server-part.ts'
import { arrange } from './commands/arrange.ts'
import { recordContact } from './commands/contact.ts'
import { end } from './commands/end.ts'
import type { aftercare } from './contract.ts'
import { list } from './queries/list.ts'
import { page } from './queries/page.ts'
import { tellAftercare } from './texts.ts'

export const server: ServerPart<typeof aftercare> = {
  handlers: () => ({ list, page, arrange, recordContact, end }),
  timeline: { aftercare_contacts: tellAftercare },
}
