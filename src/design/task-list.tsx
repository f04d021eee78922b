import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import { type Status, StatusText } from './status-text.tsx'

export type Task = {
  id: string
  label: ReactNode
  /** where to do it */
  href?: string | undefined
  onOpen?: (() => void) | undefined
  /** owner and window: "Rizal, paling lambat Kam 9 Apr" */
  who?: ReactNode | undefined
  status: Status
}

/** What is to be done: the item is the link, its state is plain text, only unfinished states are coloured. */
export function TaskList({
  tasks,
  card,
  label,
}: {
  tasks: readonly Task[]
  card?: boolean | undefined
  /** name of the list when no heading stands above it */
  label?: string | undefined
}) {
  return (
    <ul className={card ? 'tasks card kit__pad' : 'tasks'} aria-label={label}>
      {tasks.map((task) => (
        <li key={task.id}>
          <span>
            <TaskLink {...task} />
            {task.who && <span className="tasks__who">{task.who}</span>}
          </span>
          <StatusText {...task.status} />
        </li>
      ))}
    </ul>
  )
}

function TaskLink({ label, href, onOpen }: Task) {
  if (href) return <Link href={href}>{label}</Link>
  if (!onOpen) return label
  return (
    <button type="button" className="tasks__open" onClick={onOpen}>
      {label}
    </button>
  )
}
