import type { Handlers } from '../kernel/contract.ts'
import { casesByNik } from '../modules/clients/commands/save-many.ts'
import { decideRow } from '../modules/lists/commands/decide-row.ts'
import { drop, read, setMapping } from '../modules/lists/commands/read.ts'
import type { lists } from '../modules/lists/contract.ts'
import { list, page } from '../modules/lists/queries/lists.ts'
import type { Ctx } from '../platform/http/context.ts'

export const listHandlers: Handlers<typeof lists, Ctx> = {
  list,
  page,
  read: read(casesByNik),
  setMapping: setMapping(casesByNik),
  decideRow,
  drop,
}
