import type { ReactNode } from 'react'
import { grouped } from './grouped.ts'
import { Link } from './link.tsx'

/** A number that opens its rows (design.md 5.10). `was` compares in words: "Oktober 84%". */
export function StatTile({
  num,
  word,
  was,
  href,
  on,
}: {
  num: ReactNode
  word: string
  was?: string | undefined
  href: string
  /** this tile's rows are the ones shown now */
  on?: boolean | undefined
}) {
  return (
    <Link className={on ? 'tile is-on' : 'tile'} href={href}>
      <span className="tile__num">{typeof num === 'number' ? grouped(num) : num}</span>
      <span className="tile__word">{word}</span>
      {was && <span className="tile__was">{was}</span>}
    </Link>
  )
}

export function Tiles({ children }: { children: ReactNode }) {
  return <div className="tiles">{children}</div>
}
