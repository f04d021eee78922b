import { emptyPerson, type PersonText } from '../../../modules/access/screens/person-fields.tsx'
import type { Made } from './make.ts'
import type { Step } from './order.ts'

type Memory = { step: Step; head: PersonText; worker: PersonText; made: Made | null }

const nothing = (): Memory => ({ step: 'centre', head: emptyPerson, worker: emptyPerson, made: null })

/** In this page's memory only: a change of language draws the page anew, and cards can never be shown again. */
let memory = nothing()

export const remembered = (): Memory => memory
export const remember = (now: Memory): void => {
  memory = now
}
export const forget = (): void => {
  memory = nothing()
}
