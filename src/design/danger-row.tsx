import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

/** A danger on a home, like nothing else there: a frame, a drawing and words, and the way to what is to be done. */
export const DangerRow = ({
  icon = 'alert-triangle',
  calm,
  title,
  note,
  children,
}: {
  icon?: IconName | undefined
  /** is known of, and nothing is asked of this reader */
  calm?: boolean | undefined
  title: ReactNode
  note: ReactNode
  children: ReactNode
}) => (
  <div className={calm ? 'safe-row safe-row--told' : 'safe-row'}>
    <Icon name={icon} />
    <p>
      <b>{title}</b>
      <small>{note}</small>
    </p>
    {children}
  </div>
)
