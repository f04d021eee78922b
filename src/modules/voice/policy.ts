import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { OUTSIDE } from './rules.ts'

/** Whoever works in the house speaks, or hands her screen to a woman who does. */
const speakers = all(inMyCentre, role(...HOUSE_STAFF, 'guard'))
const outside = all(inMyCentre, role(...OUTSIDE))

export const voice = policy({
  actions: {
    'voice.speak': [...HOUSE_STAFF, 'guard'],
    'voice.receive': [...OUTSIDE],
  },
  tables: {
    // there for whom a copy was sealed: to whoever leads, and to whoever is accused, not even as a number
    voices: {
      select: outside,
      narrowedBy:
        'exists (select from voice_words w where w.centre_id = voices.centre_id and w.voice_id = voices.voice_id and w.person_id = (select sec.person()))',
      insert: speakers,
      insertable: [
        'centre_id',
        'voice_id',
        'topic',
        'said_on',
        'answer_by',
        'level',
        'outside_by',
        'police_by',
        'code_hash',
      ],
      update: outside,
      writable: ['level', 'outside_by', 'outside_told_at', 'police_told_at', 'answered_at', 'answered_by', 'answer'],
    },
    voice_words: { select: all(outside, isMine('person_id')), insert: speakers },
    // whoever holds the words writes of them, to others who hold them (`sec.keep_voice_note`)
    voice_notes: { select: all(outside, isMine('person_id')), insert: all(outside, isMine('written_by')) },
  },
})
