import { tasksOf } from '../../kernel/task.ts'

const crossing = ['social_worker', 'nurse', 'house_mother'] as const
const step = {
  at: '/penerima-manfaat/$caseId',
  does: 'residence.note_presence',
  ticked: true,
  urgent: true,
  crossing,
} as const

/** What is done when nobody knows where she is, each at its hour (domain.md 4.4). */
export const tasks = tasksOf({
  /** she went with a leave and is expected: noted when she is back, or when she is not */
  leave_return: { owner: ['house_mother'], at: '/malam', does: 'residence.note_presence', crossing },
  /** she is late (`sec.ask_for_late`): half an hour, then six hours; who knows nothing then notes that it is unclear */
  leave_late_remind: { ...step, owner: ['house_mother'], at: '/malam' },
  leave_late_contact: step,
  /** her bed stays hers until a conference decides otherwise */
  hospital_thirty_days: {
    owner: ['coordinator'],
    at: '/malam',
    does: 'residence.note_presence',
    ticked: true,
    crossing,
    remind: { before: 3, leads: 1 },
  },
  /** the evening roll is late, or was missed: made by the clock of the house (`sec.ask_for_rolls`) */
  roll_late: { owner: ['house_mother'], at: '/malam', does: 'residence.roll', urgent: true },
  roll_missed: { owner: ['coordinator'], at: '/malam', does: 'residence.roll', ticked: true },
  /** the nurse alone reads and writes what it is */
  roll_sick: {
    owner: ['nurse'],
    within: 1,
    at: '/penerima-manfaat/$caseId/kesehatan',
    does: 'health.screen',
    ticked: true,
  },
  /** the first two are of whoever keeps the house at that hour: her worker may be asleep */
  absence_note_and_check_rooms: { ...step, owner: ['house_mother'], at: '/malam' },
  absence_tell_head: { ...step, owner: ['house_mother'], at: '/malam' },
  absence_try_safe_contact: step,
  absence_tell_social_office: { ...step, owner: ['head'] },
  absence_close_case_seal_belongings: { ...step, owner: ['head'] },
})
