import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever works in the house, and the guard: what happens at the gate is seen by nobody else. */
const WRITERS = [...HOUSE_STAFF, 'guard'] as const
const staff = all(inMyCentre, role(...WRITERS))
const keepers = all(inMyCentre, role(...WRITERS, 'system'))
const LEADERS = ['head', 'coordinator'] as const
/** It is there for whom its words were sealed. */
const mine = (table: string) =>
  `exists (select from incident_words w where w.centre_id = ${table}.centre_id and w.incident_id = ${table}.incident_id and w.person_id = (select sec.person()) and w.kind = 'report')`
/** And for whoever leads today, whose tasks its clocks are: she may have come after it, and then reads no word of it. Nor does the job that counts hours. */
const mineOrLed = (table: string) => `${mine(table)} or (select sec.has_role(array['head', 'coordinator', 'system']))`

export const incidents = policy({
  actions: {
    'incidents.write': [...WRITERS],
    /** reads it as the first who must know, and closes it */
    'incidents.lead': ['head'],
    /** is told when the head was not in time */
    'incidents.watch': [...LEADERS],
  },
  afterClosing: { open: ['incident_women'] },
  tables: {
    incidents: {
      select: keepers,
      narrowedBy: mineOrLed('incidents'),
      insert: all(staff, isMine('reported_by')),
      insertable: [
        'centre_id',
        'incident_id',
        'kind',
        'level',
        'place',
        'happened_at',
        'known_at',
        'reported_by',
        'reported_at',
      ],
      update: all(inMyCentre, role('head')),
      writable: ['closed_at', 'closed_by'],
    },
    // whose words it is that a copy is made of, is kept by the database (`sec.keep_incident_words`)
    incident_words: { select: all(inMyCentre, isMine('person_id')), insert: staff },
    incident_files: {
      select: staff,
      narrowedBy: mine('incident_files'),
      insert: all(staff, isMine('kept_by')),
    },
    incident_women: { select: staff, narrowedBy: mine('incident_women'), insert: staff },
    incident_tellings: {
      select: keepers,
      narrowedBy: mineOrLed('incident_tellings'),
      insert: staff,
      update: staff,
      writable: ['told_at', 'channel', 'noted_by', 'noted_at'],
    },
    incident_steps: {
      select: staff,
      narrowedBy: mineOrLed('incident_steps'),
      insert: staff,
      update: any(all(inMyCentre, isMine('owner_id')), all(inMyCentre, role(...LEADERS))),
      writable: ['done_at', 'done_by'],
    },
  },
})
