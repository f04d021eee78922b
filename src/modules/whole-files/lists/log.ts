import { list } from '../../../kernel/list.ts'
import { KINDS, STATES } from '../rules.ts'

/** Every whole file that was made of her; who took it stands below, in the download log. */
export const logList = list('whole-files.log', {
  columns: {
    madeAt: { kind: 'moment', head: true, sort: 'down' },
    kind: { kind: 'code', codes: KINDS },
    madeBy: { kind: 'text' },
    holds: { kind: 'text' },
    takings: { kind: 'text' },
    expiresOn: { kind: 'day' },
    state: { kind: 'code', codes: STATES },
    take: { kind: 'own' },
  },
})
