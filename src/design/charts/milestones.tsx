import type { ReactNode } from 'react'
import './charts.css'

export type Milestone = {
  key: string
  title: ReactNode
  /** day or window, in words */
  when?: ReactNode | undefined
  /** how it stands, in words */
  said?: ReactNode | undefined
  look: 'done' | 'now' | 'ahead' | 'not'
}

/** A few steps that follow each other, as planks: filled is done, hatched is now, dashed did not come about. */
export const Milestones = ({ label, of }: { label: string; of: readonly Milestone[] }) => (
  <ol className="milestones" aria-label={label}>
    {of.map((m) => (
      <li key={m.key} className={`milestone--${m.look}`} aria-current={m.look === 'now' ? 'step' : undefined}>
        <b>{m.title}</b>
        {m.when && <span>{m.when}</span>}
        {m.said && <span className="milestone__said">{m.said}</span>}
      </li>
    ))}
  </ol>
)
