import type { ReactNode } from 'react'
import { api } from '../../../modules/cases/screens/api.ts'
import { t as casesWord, rules } from '../../../modules/cases/screens/words.ts'
import { shortDay } from '../client/days.ts'
import { personOf } from '../client/person-of.ts'
import { useRouteParam } from '../client/route.ts'
import type { ApprovalPart } from '../client/screen-route.ts'
import { taskWord } from '../client/task-words.ts'
import { useRead } from '../client/use-read.ts'

/** A decision of the head: what waits is the cases' list, the proof beside it belongs to the module that asks. */
export function ApprovalFrame({ path, part: Part }: { path: string; part: (part: ApprovalPart) => ReactNode }) {
  const caseId = useRouteParam('caseId')
  const { data } = useRead(api.cases.approvals, {})
  const { data: page } = useRead(api.cases.page, { caseId })
  return (
    <Part
      caseId={caseId}
      label={page ? personOf(page).name : ''}
      say={(group, code) => rules.code(group, code)}
      list={<Waiting items={data?.items ?? []} here={path.replace('$caseId', caseId)} />}
    />
  )
}

type Item = Awaited<ReturnType<typeof api.cases.approvals>>['items'][number]

const Waiting = ({ items, here }: { items: readonly Item[]; here: string }) => (
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
)
