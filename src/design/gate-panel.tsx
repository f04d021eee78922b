import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import { Link } from './link.tsx'
import type { Stage } from './stage-path.tsx'
import { type Task, TaskList } from './task-list.tsx'
import { t } from './words.ts'

/** What is missing to go on, who does it, and the way there. It explains; it is never a disabled button (design.md 5.8). */
export function GatePanel({
  id,
  stage,
  title,
  required,
  advised,
  verdict,
  actions,
  guideHref,
  onClose,
}: {
  id: string
  /** the plank it hangs from */
  stage: Stage
  /** "Dari Pelaksanaan ke Review" */
  title: string
  required: readonly Task[]
  advised: readonly Task[]
  /** "Belum bisa lanjut. Satu hal wajib lagi: …" */
  verdict: ReactNode
  actions?: ReactNode | undefined
  guideHref?: string | undefined
  onClose: () => void
}) {
  return (
    <section className={`gate gate--at-${stage}`} id={id} aria-labelledby={`${id}-title`}>
      <div className="gate__head">
        <h2 id={`${id}-title`}>{title}</h2>
        {guideHref && (
          <Link className="push small only-pc" href={guideHref}>
            {t('gate.guide')}
          </Link>
        )}
        <IconButton small kind="plain" icon="x" label={t('gate.close')} onClick={onClose} />
      </div>
      <div className="gate__body">
        <GatePart title={t('gate.required')} tasks={required} />
        <GatePart title={t('gate.advised')} tasks={advised} />
      </div>
      <div className="gate__foot">
        <p className="grow">{verdict}</p>
        {actions}
      </div>
    </section>
  )
}

function GatePart({ title, tasks }: { title: string; tasks: readonly Task[] }) {
  if (tasks.length === 0) return null
  return (
    <div>
      <h3 className="label">{title}</h3>
      <TaskList tasks={tasks} />
    </div>
  )
}
