import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { Link } from './link.tsx'
import { t } from './words.ts'

/** Five words for a task, three for a decision (design.md 8.2). "Selesai" is kept for the end of a class or of the service. */
export type Status =
  | { kind: 'todo' | 'doing' | 'full' | 'none' | 'sent' | 'approved' | 'back' }
  | { kind: 'wait'; who?: string | undefined }

const wordOf = (status: Status): string => {
  if (status.kind !== 'wait') return t(`status.${status.kind}`)
  return status.who ? t('status.wait_for', { who: status.who }) : t('status.wait')
}

/** A state in words: finished things lose their colour, unfinished ones keep it. `children` replaces the word. */
export function StatusText(props: Status & { children?: ReactNode | undefined }) {
  const quiet = props.kind === 'full' || props.kind === 'none'
  const ticked = props.kind === 'full' || props.kind === 'approved'
  return (
    <span className={quiet ? 'status' : `status status--${props.kind}`}>
      {ticked && <Icon name="check" />}
      {props.children ?? wordOf(props)}
    </span>
  )
}

/** A rule about a person that must be seen before acting: a drawing and words, never a colour alone. */
export function Flag({
  icon,
  danger,
  children,
}: {
  icon: IconName
  danger?: boolean | undefined
  children: ReactNode
}) {
  return (
    <span className={danger ? 'flag flag--danger' : 'flag'}>
      <Icon name={icon} />
      {children}
    </span>
  )
}

/** The same where something is open and can be gone to: a frame of its own, so that it looks like nothing else. */
export function OpenFlag({
  icon,
  danger,
  href,
  children,
}: {
  icon: IconName
  danger?: boolean | undefined
  href: string
  children: ReactNode
}) {
  return (
    <Link className={danger ? 'flag flag--open flag--danger' : 'flag flag--open'} href={href}>
      <Icon name={icon} />
      {children}
    </Link>
  )
}
