import type { z } from 'zod'
import { nearDay, todayKey } from '../../../app/web/client/days.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { LinkButton } from '../../../design/link.tsx'
import type { tasks } from '../contract.ts'
import { Late, Today, Urgent } from './pressing.tsx'
import { WhoFirst } from './who-first.tsx'
import { t } from './words.ts'

type Decision = z.output<(typeof tasks)['approvals']['output']>['items'][number]

/** One decision that waits, with the way to it. */
export const DecisionLine = ({ of }: { of: Decision }) => (
  <li className="todo">
    <div className="grow">
      <p>
        <Urgent of={of} />
        <WhoFirst of={of.who} />
        {taskWord(of.kind, of.params)}
      </p>
      <p className="small quiet">{t('approvals.waiting', { day: nearDay(of.since) })}</p>
      <Late of={of} today={todayKey()} />
      <Today of={of} today={todayKey()} />
    </div>
    {of.link && (
      <LinkButton small href={of.link}>
        {t('approvals.open')}
      </LinkButton>
    )}
  </li>
)
