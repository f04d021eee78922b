import type { ReactNode } from 'react'
import { ruleWord } from '../../../modules/cases/screens/rule-words.ts'
import { api } from '../../../modules/tasks/screens/api.ts'
import { Late, Today, Urgent } from '../../../modules/tasks/screens/pressing.tsx'
import { t } from '../../../modules/tasks/screens/words.ts'
import { shortDay, todayKey } from '../client/days.ts'
import { Called, personOf } from '../client/person-of.ts'
import { useRouteParam } from '../client/route.ts'
import type { ApprovalPart } from '../client/screen-route.ts'
import { taskWord } from '../client/task-words.ts'
import { useRead } from '../client/use-read.ts'

/** A decision of the head: what waits is the cases' list, the proof beside it belongs to the module that asks. */
export function ApprovalFrame({ path, part: Part }: { path: string; part: (part: ApprovalPart) => ReactNode }) {
  const caseId = useRouteParam('caseId')
  const { data } = useRead(api.tasks.approvals, {})
  const { data: page } = useRead(api.cases.page, { caseId })
  return (
    <Part
      caseId={caseId}
      label={page ? personOf(page).name : ''}
      say={(group, code) => ruleWord(group)(code)}
      list={<Waiting items={data?.items ?? []} here={path.replace('$caseId', caseId)} />}
    />
  )
}

type Item = Awaited<ReturnType<typeof api.tasks.approvals>>['items'][number]

const Waiting = ({ items, here }: { items: readonly Item[]; here: string }) => (
  <section className="inbox__list" aria-label={t('approvals.title')}>
    <h2>
      {t('approvals.title')} <span className="count">{items.length}</span>
    </h2>
    <ul>
      {items.map((i) => (
        <li key={i.taskId}>
          <a
            className="inbox__item"
            href={i.link ?? '/persetujuan'}
            aria-current={i.link === here ? 'true' : undefined}
          >
            <b>
              <Urgent of={i} />
              {taskWord(i.kind, i.params)}
              {i.who && ', '}
              {i.who && <Called of={i.who} />}
            </b>
            <span>{t('approvals.waiting', { day: shortDay(i.since) })}</span>
            <Late of={i} today={todayKey()} />
            <Today of={i} today={todayKey()} />
          </a>
        </li>
      ))}
    </ul>
  </section>
)
