import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever stands at the gate, and the house mother who relieves him. */
const KEEPERS = ['guard', 'house_mother'] as const
const ANNOUNCERS = ['head', 'coordinator', 'social_worker', 'administration', 'house_mother'] as const
const READERS = ['guard', 'house_mother', 'head', 'social_worker'] as const
const keepers = all(inMyCentre, role(...KEEPERS))
const announcers = all(inMyCentre, role(...ANNOUNCERS))

export const gate = policy({
  actions: {
    'gate.keep': [...KEEPERS],
    /** the book of a day, to whoever keeps the gate and the head (domain.md 8.3, I); of a worker's are the likenesses alone */
    'gate.book': [...KEEPERS, 'head'],
    'gate.expect': [...ANNOUNCERS],
    /** is told that a visitor is like somebody on the no-contact list of a woman of hers */
    'gate.warned': ['head', 'social_worker'],
  },
  tables: {
    // nothing about any woman: the same row whoever was asked for
    gate_visits: {
      select: all(inMyCentre, role(...READERS)),
      insert: all(keepers, isMine('noted_by')),
      insertable: ['centre_id', 'visit_id', 'purpose', 'id_seen', 'arrived_at', 'entered_at', 'noted_by'],
      update: keepers,
      writable: ['entered_at', 'left_at'],
    },
    gate_expected: {
      select: all(inMyCentre, role(...KEEPERS, ...ANNOUNCERS)),
      insert: all(announcers, isMine('made_by')),
      insertable: ['centre_id', 'expected_id', 'kind', 'at', 'made_by', 'made_at'],
      update: all(inMyCentre, role(...KEEPERS, ...ANNOUNCERS)),
      writable: ['came_at', 'dropped_at'],
    },
    gate_words: {
      select: all(inMyCentre, isMine('person_id')),
      insert: all(inMyCentre, role(...KEEPERS, ...ANNOUNCERS)),
    },
    gate_passings: {
      select: keepers,
      insert: all(keepers, isMine('noted_by')),
      insertable: ['centre_id', 'passing_id', 'number', 'direction', 'at', 'noted_by'],
      update: keepers,
      writable: ['taken_back_at'],
    },
    gate_things: { select: all(inMyCentre, role(...READERS)), insert: all(keepers, isMine('noted_by')) },
    gate_thing_ends: { select: all(inMyCentre, role(...READERS)), insert: all(keepers, isMine('noted_by')) },
    gate_seen: {
      select: all(inMyCentre, isMine('person_id')),
      insert: all(inMyCentre, role('head', 'social_worker'), isMine('person_id')),
    },
  },
})
