import { useRead } from '../../../app/web/client/use-read.ts'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { DecisionLine } from './decision-line.tsx'
import { t } from './words.ts'

const SHOWN = 5

/** What waits for my decision, before everything else. */
export function HomeDecisions() {
  const { data } = useRead(api.tasks.approvals, {})
  if (!data || data.items.length === 0) return null
  return (
    <Section
      title={t('home.decisions')}
      count={String(data.items.length)}
      more={data.items.length > SHOWN ? { href: '/persetujuan', label: t('home.all') } : undefined}
    >
      <ul className="card lines loose-tasks">
        {data.items.slice(0, SHOWN).map((i) => (
          <DecisionLine key={i.taskId} of={i} />
        ))}
      </ul>
    </Section>
  )
}
