import { tasksOf } from '../../kernel/task.ts'

const about = { ticked: true, params: { who: 'code' } } as const

/** Two cards of the centre opened an account; written by door.tell_of_recovery (security.md 5.3). */
export const tasks = tasksOf({
  /** where the card is closed when it was not she */
  look_at_recovery: { ...about, owner: ['head'], at: '/pengaturan/pengguna', does: 'auth.dismiss' },
  /** She asks the person: the log is not hers to open, and Beranda is where she says so. */
  ask_about_recovery: { ...about, owner: ['coordinator'], at: '/beranda', does: 'staff.read' },
})
