import { api } from '../../../modules/cases/screens/api.ts'
import { t as casesWord, ruleWord, taskWord } from '../../../modules/cases/screens/words.ts'
import { ExitApproval } from '../../../modules/terminations/screens/approval.tsx'
import { shortDay } from '../client/days.ts'
import { useRouteParam } from '../client/route.ts'
import { useRead } from '../client/use-read.ts'

/** Deciding on the end of a service: what waits is the cases' list, the proof is the termination's. */
export function ExitApprovalPage() {
  const caseId = useRouteParam('caseId')
  const here = `/persetujuan/selesai/${caseId}`
  const { data } = useRead(api.cases.approvals, {})
  const items = data?.items ?? []
  return (
    <ExitApproval
      caseId={caseId}
      label={items.find((i) => i.caseId === caseId)?.label ?? ''}
      say={ruleWord}
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
