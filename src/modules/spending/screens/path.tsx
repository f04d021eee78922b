import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { lookedAt, missingOf } from '../rules.ts'
import type { One } from './api.ts'
import { t } from './words.ts'

/** Asked, decided, proofs, paid: how far it is. */
export function Path({ one }: { one: One }) {
  const { state, decision, decidedBy, decidedAt } = one
  const missing = missingOf(one.kind, lookedAt(state, one.proofs)).length
  const isOver = state === 'declined' || state === 'withdrawn'
  const isDone = state === 'paid' || state === 'closed'
  return (
    <Milestones
      label={t('path.label')}
      of={[
        { key: 'asked', title: t('path.asked'), when: `${shortDay(one.askedOn)} · ${one.askedBy}`, look: 'done' },
        {
          key: 'decided',
          title: t(decision ? `decision.${decision}` : 'path.decided'),
          when:
            decidedAt && decidedBy
              ? `${momentOf(decidedAt)} · ${decidedBy}`
              : state === 'withdrawn'
                ? undefined
                : t('path.waits'),
          said: one.answer ?? undefined,
          look: decision ? 'done' : isOver ? 'not' : 'now',
        },
        {
          key: 'proofs',
          title: t('path.proofs'),
          when: t('path.proofs_of', { there: one.needed.length - missing, all: one.needed.length }),
          look: isOver ? 'not' : missing === 0 ? 'done' : decision ? 'now' : 'ahead',
        },
        {
          key: 'paid',
          title: t('path.paid'),
          when: one.paidRupiah > 0 ? formatRupiah(one.paidRupiah) : undefined,
          said:
            one.closedBy && one.closedAt
              ? t(isOver ? 'path.withdrawn' : 'path.closed', { name: one.closedBy, at: momentOf(one.closedAt) })
              : undefined,
          look: isOver ? 'not' : isDone ? 'done' : decision && (missing === 0 || one.paidRupiah > 0) ? 'now' : 'ahead',
        },
      ]}
    />
  )
}
