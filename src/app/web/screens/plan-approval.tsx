import { api } from '../../../modules/cases/screens/api.ts'
import { t as casesWord, taskWord } from '../../../modules/cases/screens/words.ts'
import { PlanApproval } from '../../../modules/plans/screens/approval.tsx'
import { shortDay } from '../client/days.ts'
import { personOf } from '../client/person-of.ts'
import { useRouteParam } from '../client/route.ts'
import { useRead } from '../client/use-read.ts'

/** Approving a plan: what waits is the cases' list, the proof is the plan's. */
export function PlanApprovalPage() {
  const caseId = useRouteParam('caseId')
  const here = `/persetujuan/rencana/${caseId}`
  const { data } = useRead(api.cases.approvals, {})
  const items = data?.items ?? []
  const { data: page } = useRead(api.cases.page, { caseId })
  const label = page ? personOf(page).name : ''
  return (
    <PlanApproval
      caseId={caseId}
      label={label}
      list={
        <section className="inbox__list" aria-label={casesWord('approvals.title')}>
          <h2>
            {casesWord('approvals.title')} <span className="count">{items.length}</span>
          </h2>
          <ul>
            {items.map((i) => (
              <li key={i.taskId}>
                <a
                  className="inbox__item"
                  href={i.link ?? '/persetujuan'}
                  aria-current={i.link === here ? 'true' : undefined}
                >
                  <b>{[taskWord(i.kind, i.params), i.label].filter(Boolean).join(', ')}</b>
                  <span>{casesWord('approvals.waiting', { day: shortDay(i.since) })}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      }
    />
  )
}
