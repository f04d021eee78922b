import { tasksOf } from '../../kernel/task.ts'

const machine = { at: '/alat-kelas/$id', does: 'equipment.work' } as const
const keepers = ['class_coordinator', 'administration'] as const

/** All but the first decision are ended by what is done to the machine, in whosever list they stand (`definer.sql`). */
export const tasks = tasksOf({
  maintain_machine: { ...machine, owner: keepers, params: { label: 'code' } },
  repair_machine: { ...machine, owner: keepers, params: { label: 'code' } },
  /** to whom it is lent stands on its page, for whoever may know */
  return_machine: { ...machine, owner: keepers, params: { label: 'code' } },
  decide_write_off: {
    owner: ['head'],
    within: 14,
    at: '/alat-kelas/$id',
    does: 'equipment.approve',
    decision: true,
    answered: true,
    params: { label: 'code' },
  },
  take_machines: {
    owner: ['administration', 'class_coordinator'],
    at: '/alat-kelas/opname',
    does: 'equipment.keep',
    remind: { before: 7 },
  },
})
