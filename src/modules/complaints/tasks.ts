import { tasksOf } from '../../kernel/task.ts'

export const tasks = tasksOf({
  answer_complaint: { owner: ['coordinator'], at: '/rujukan/$caseId?pengaduan=$id', does: 'complaints.note' },
})
