import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  /** Made by the clock of the house (`sec.ask_for_doses`); it names no woman, and ends with the last dose that was open. */
  missed_dose: { owner: ['nurse'], at: '/putaran-obat', does: 'medication.round' },
})
