import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { livelihood } from './policy.ts'
import { PAGES, WORK_ENDS, WORK_KINDS } from './rules.ts'

const by = livelihood.actions['livelihood.write']

/** As her story: that she owes, or works somewhere, is told to whoever may read of it. */
export const events = eventsOf(
  'livelihood',
  {
    page_written: { by, details: { page: PAGES, version: 'count' }, line: 'step' },
    placed: { by, details: { track: 'code', second: maybe('code'), on: 'day' }, when: { day: 'on' } },
    work_agreed: { by, details: { kind: WORK_KINDS, from: 'day' } },
    work_changed: { by, details: { kind: WORK_KINDS }, line: 'step' },
    work_ended: { by, details: { kind: WORK_KINDS, as: WORK_ENDS, on: 'day' }, when: { day: 'on' } },
  },
  toldOf.story,
)
