import { momentOf } from '../../../app/web/client/days.ts'
import type { Voice } from './api.ts'
import { t } from './words.ts'

/** Until when the police must be told, while nobody has told it; else null. */
export const policeWaits = (v: Voice): string | null => (v.policeToldAt === null ? v.policeBy : null)
/** The same of an office outside. */
export const outsideWaits = (v: Voice): string | null => (v.outsideToldAt === null ? v.outsideBy : null)

/** It waits for an answer, or for somebody outside to be told. */
export const isOpen = (v: Voice): boolean =>
  v.answeredAt === null || policeWaits(v) !== null || outsideWaits(v) !== null

/** Until when, and who: beside the office when it leads whoever is accused. */
export const outsideNote = (v: Voice): string =>
  t(v.isPastOffice ? 'inbox.beside_by' : 'inbox.outside_by', { at: momentOf(v.outsideBy ?? '') })
