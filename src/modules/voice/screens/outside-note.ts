import { momentOf } from '../../../app/web/client/days.ts'
import type { Voice } from './api.ts'
import { t } from './words.ts'

/** Until when, and who: beside the office when it leads whoever is accused. */
export const outsideNote = (v: Voice): string =>
  t(v.isPastOffice ? 'inbox.beside_by' : 'inbox.outside_by', { at: momentOf(v.outsideBy ?? '') })
