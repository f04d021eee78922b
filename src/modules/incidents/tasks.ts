import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** within the hour, from the moment somebody knew */
  read_incident: { owner: ['head'], at: '/kejadian/$id', does: 'incidents.lead', urgent: true },
  /** the office or the police, within the hours of the law; the page says whom */
  tell_of_incident: { owner: ['head'], at: '/kejadian/$id', does: 'incidents.write', urgent: true },
  /** the hour is over and the head has not read it, or nobody was told in time */
  incident_late: { owner: ['coordinator'], at: '/kejadian/$id', does: 'incidents.watch', urgent: true, ticked: true },
  incident_step: { named: [...HOUSE_STAFF, 'guard'], at: '/kejadian/$id', does: 'incidents.write' },
})
