import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { releases } from './policy.ts'
import { FORMS, REPORTS } from './rules.ts'
import { AUDIENCES } from './small-cells.ts'

const may = releases.actions

export const events = eventsOf(
  'releases',
  {
    released: { by: may['releases.make'], details: { report: REPORTS, audience: AUDIENCES, hidden: 'count' } },
    file_taken: { by: may['releases.read'], details: { report: REPORTS, form: FORMS } },
  },
  toldOf.nobody,
)
