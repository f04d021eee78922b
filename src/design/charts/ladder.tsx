import type { ReactNode } from 'react'
import { LEVELS, type Level } from '../goal-planks.tsx'
import { Link } from '../link.tsx'
import './charts.css'

export type LadderGoal = {
  key: string
  /** her own sentence */
  quote: string
  href?: string | undefined
  /** where she stood at first, in words and with its day; null before the first look */
  first: { at: Level; said: ReactNode } | null
  /** where she stands now; null while nobody looked again */
  now: { at: Level; said: ReactNode } | null
}

/** Her goals, then and now: five planks that climb. What both levels are stands beside them in words. */
export const Ladders = ({ label, goals }: { label: string; goals: readonly LadderGoal[] }) => (
  <ul className="ladders" aria-label={label}>
    {goals.map((g) => (
      <li key={g.key} className="ladder-goal">
        {g.href ? <Link href={g.href}>“{g.quote}”</Link> : <b>“{g.quote}”</b>}
        <Ladder first={g.first?.at ?? null} now={(g.now ?? g.first)?.at ?? null} />
        <p>
          {g.now && <b>{g.now.said}</b>}
          {g.first?.said}
        </p>
      </li>
    ))}
  </ul>
)

/** Filled: reached at first. Hatched: climbed since. Dashed: had been reached, and is not now. */
export function Ladder({ first, now }: { first: Level | null; now: Level | null }) {
  return (
    <span className="ladder" aria-hidden="true">
      {LEVELS.map((level) => (
        <i key={level} className={lookOf(level, first, now)} />
      ))}
    </span>
  )
}

export function lookOf(level: Level, first: Level | null, now: Level | null): 'then' | 'up' | 'down' | undefined {
  const [was, is] = [first !== null && level <= first, now !== null && level <= now]
  if (was) return is ? 'then' : 'down'
  return is ? 'up' : undefined
}
