import { useEffect, useId, useRef } from 'react'
import { t } from './words.ts'

export type FieldProblem = { id: string; text: string }

/** Above a long form after an attempt: takes the focus, and each line leads to its field (design.md 5.3). */
export function ErrorSummary({ problems, title }: { problems: readonly FieldProblem[]; title?: string | undefined }) {
  const ref = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => {
    if (problems.length > 0) ref.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <section className="errors" ref={ref} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title ?? t('errors.title', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.id}>
            <a
              href={`#${problem.id}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(problem.id)?.focus()
              }}
            >
              {problem.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
