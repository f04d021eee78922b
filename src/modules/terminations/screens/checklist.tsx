import { topDay } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { Card, Section } from '../../../design/section.tsx'
import { type Task, TaskList } from '../../../design/task-list.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { type Item, nameOf, type Prepared } from './api.ts'
import { checkOf } from './check-dialog.tsx'
import { hrefOf } from './elsewhere.ts'
import { endWord } from './end-words.ts'
import { t } from './words.ts'

/** Required and advised. Each line leads to the place where it is done; what is done says when and by whom. */
export function Checklist({
  caseId,
  page,
  current,
  say,
  mayWork,
  onOpen,
}: Prepared & { onOpen: (check: string) => void }) {
  const mayWrite = useMay('terminations.write') && mayWork
  const isOpen = current.state !== 'closed'
  const task = (i: Item): Task => {
    const kept = i.met || !RETURNS.includes(i.name) ? null : keptOf(page)
    const opens = isOpen && mayWrite && page.maySeeStory && kept === null && checkOf(i.name) !== null
    return {
      id: i.name,
      label: nameOf(say, i.name),
      href: !isOpen || i.met ? undefined : kept ? `/penerima-manfaat/${caseId}/titipan` : hrefOf(i.name, caseId),
      onOpen: opens ? () => onOpen(i.name) : undefined,
      who: kept ?? whoOf(i, current),
      status: i.met
        ? { kind: 'full' }
        : i.outcome === 'not_met'
          ? { kind: 'back' }
          : i.when === 'by_decision' && current.state !== 'open'
            ? { kind: 'wait', who: t('head') }
            : { kind: 'todo' },
    }
  }
  const required = current.checklist.filter((i) => i.kind === 'required')
  const first = required.filter((i) => i.when === 'before_proposal')
  const later = required.filter((i) => i.when !== 'before_proposal')
  const advised = current.checklist.filter((i) => i.kind === 'advised')
  return (
    <Section
      title={t('list.title')}
      count={t('list.count', { done: required.filter((i) => i.met).length, all: required.length })}
    >
      <div className="stack">
        {first.length > 0 && <Part title={t('list.first')} tasks={first.map(task)} />}
        {later.length > 0 && <Part title={endWord('list.later', current.exit)} tasks={later.map(task)} />}
        {advised.length > 0 && <Part title={t('list.advised')} tasks={advised.map(task)} />}
      </div>
    </Section>
  )
}

const RETURNS: readonly string[] = ['belongings_and_savings_returned', 'belongings_handed_to_heirs']

function keptOf({ kept }: Prepared['page']): string | null {
  if (!kept || (kept.things === 0 && kept.balanceRupiah === 0)) return null
  return t('list.still_kept', { things: kept.things, money: formatRupiah(kept.balanceRupiah) })
}

const Part = ({ title, tasks }: { title: string; tasks: Task[] }) => (
  <div>
    <h3 className="label">{title}</h3>
    <Card>
      <div className="kit__pad">
        <TaskList tasks={tasks} label={title} />
      </div>
    </Card>
  </div>
)

function whoOf(i: Item, { exit, state }: Prepared['current']): string | undefined {
  if (!i.on || !i.by) {
    if (i.met || i.when === 'before_proposal') return undefined
    if (i.when === 'before_closing') return endWord('list.on_leaving', exit)
    return state === 'open' ? t('list.after_proposal') : undefined
  }
  const when = t('list.by', { who: i.by, day: topDay(i.on) })
  return i.outcome === 'explained' ? `${when}, ${t('list.explained')}` : when
}
