import { tasksOf } from '../../kernel/task.ts'

const reply = {
  owner: ['nurse', 'head', 'coordinator'],
  named: ['social_worker'],
  at: '/rujukan-layanan/$id',
  does: 'serviceReferrals.refer',
} as const

/**
 * A referral stays open until something came back. Where that she was referred is itself the secret, the task is about no case, and
 * stands in the list of whoever referred her.
 */
export const tasks = tasksOf({
  ask_service_reply: reply,
  renew_agreement: {
    owner: ['coordinator'],
    at: '/layanan?layanan=$id&buka=kesepakatan',
    does: 'serviceReferrals.agree',
  },
})
