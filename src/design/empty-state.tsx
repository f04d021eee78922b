import { type ReactElement, type ReactNode, use } from 'react'
import type { Translate } from '../kernel/words.ts'
import { LinkButton } from './link.tsx'
import { MayGo } from './may-go.ts'
import { t } from './words.ts'

/** What will stand here, why it helps, and what comes next: never a page without a way on. The songket strip belongs to it. */
export function EmptyState({
  title,
  children,
  next,
  page = false,
}: {
  title: string
  /** this state is the whole page: its title is the heading that the reader of a screen lands on */
  page?: boolean | undefined
  children?: ReactNode | undefined
  /** one button or link for whoever may, else the sentence that says who does it */
  next: ReactElement | string
}) {
  return (
    <div className="empty">
      {page ? (
        <>
          <h1 className="t-page" tabIndex={-1}>
            {title}
          </h1>
          {children && <p>{children}</p>}
        </>
      ) : (
        <p>
          <b>{title}</b> {children}
        </p>
      )}
      {typeof next === 'string' ? <p className="small">{next}</p> : next}
    </div>
  )
}

/** A way on for whoever may go there; to everybody else it is said who does it. */
export function Next({ href, who, children }: { href: string; who: string; children: ReactNode }) {
  return use(MayGo)(href) ? <LinkButton href={href}>{children}</LinkButton> : <p className="small">{who}</p>
}

/** Names of which a module says all four: what is not there, why, the way on, and who goes it when the reader may not. */
type Told<K extends string> = { [N in K]: `${N}_why` | `${N}_do` | `${N}_who` extends K ? N : never }[K]
type EmptyProps<K extends string> = { t: Translate<K>; name: Told<K>; href: string; page?: boolean | undefined }

/** The same by its words: `<name>`, `<name>_why`, `<name>_do`, `<name>_who`. */
export function Empty<K extends string>({ t, name, href, page }: EmptyProps<K>) {
  const say = (part: 'why' | 'do' | 'who') => t(`${name}_${part}` as K) // Told: they are there
  return (
    <EmptyState
      title={t(name)}
      page={page}
      next={
        <Next href={href} who={say('who')}>
          {say('do')}
        </Next>
      }
    >
      {say('why')}
    </EmptyState>
  )
}

/** The shape of what is coming, shown after 300 ms; it stands still under reduced motion. */
export function Skeleton({ label, lines = 3 }: { label?: string | undefined; lines?: number | undefined }) {
  return (
    <div className="skeleton" role="status" aria-label={label ?? t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  )
}
