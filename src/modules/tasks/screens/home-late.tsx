import { useState } from 'react'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type LateTask } from './api.ts'
import { WhoFirst } from './who-first.tsx'
import { windowWords } from './window-words.ts'
import { t } from './words.ts'

const SHOWN = 5

/** What is late in the whole house, a bar for each kind of work; a bar opens its rows. */
export function HomeLate() {
  const { data } = useRead(api.tasks.late, {})
  const [opened] = useSearchParam('terlambat')
  const [all, setAll] = useState(false)
  if (!data || data.tasks.length === 0) return null
  const kinds = [...Map.groupBy(data.tasks, (task) => task.kind)].sort(([, a], [, b]) => b.length - a.length)
  const shown = all || kinds.findIndex(([kind]) => kind === opened) >= SHOWN ? kinds : kinds.slice(0, SHOWN)
  const rows = data.tasks.filter((task) => task.kind === opened)
  return (
    <Section
      title={t('home.late')}
      count={t(data.isCut ? 'home.late_more' : 'home.late_count', { count: data.tasks.length })}
    >
      <div className="stack stack-3">
        {data.isCut && <p className="quiet small">{t('home.late_cut')}</p>}
        <div className="card card__body">
          <Bars
            title={t('home.late')}
            hideTitle
            sentences
            head={[t('home.late_kind'), t('home.late_number')]}
            rows={shown.map(([kind, tasks]) => ({
              key: kind,
              label: wordOf(tasks),
              parts: [{ key: 'all', value: tasks.length, look: 'full' as const }],
              said: tasks.length,
              href: kind === opened ? '/beranda' : `/beranda?terlambat=${kind}`,
            }))}
          />
          {shown.length < kinds.length && (
            <Button small onClick={() => setAll(true)}>
              {t('home.all')}
            </Button>
          )}
        </div>
        {rows.length > 0 && (
          <Calm>
            {rows.map((task) => (
              <Row key={task.taskId} task={task} today={data.today} />
            ))}
          </Calm>
        )}
      </div>
    </Section>
  )
}

/** One sentence for all of a kind; where they differ in their gaps, the first and that there are others. */
const wordOf = (tasks: readonly LateTask[]) => {
  const [first = '', ...others] = new Set(tasks.map((task) => taskWord(task.kind, task.params)))
  return others.length > 0 ? t('home.late_others', { first }) : first
}

const Row = ({ task, today }: { task: LateTask; today: string }) => (
  <CalmRow
    title={
      <>
        <WhoFirst of={task.who} />
        {taskWord(task.kind, task.params)}
      </>
    }
    note={[task.owner ?? (task.role && roleWord(task.role)), windowWords(task, today)].filter(Boolean).join(' · ')}
  >
    {task.link && (
      <LinkButton small href={task.link}>
        {t('home.look')}
      </LinkButton>
    )}
  </CalmRow>
)
