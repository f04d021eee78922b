import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { releases } from './policy.ts'
import { AUDIENCES, FORMS, LEFT } from './rules.ts'

const may = releases.actions

export const events = eventsOf(
  'releases',
  {
    released: { by: may['releases.make'], details: { report: LEFT, audience: AUDIENCES, hidden: 'count' } },
    file_taken: { by: may['releases.read'], details: { report: LEFT, form: FORMS } },
  },
  toldOf.nobody,
)
