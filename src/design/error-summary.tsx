import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { t } from './words.ts'

export type FieldProblem = { id: string; text: string }

const FOLLOWS = 4 // Node.DOCUMENT_POSITION_FOLLOWING

/** As their fields stand on the page, whatever was checked first; whose field is not there comes last. */
export function inPageOrder(
  problems: readonly FieldProblem[],
  fieldOf: (id: string) => Pick<Node, 'compareDocumentPosition'> | null,
): readonly FieldProblem[] {
  return problems.toSorted((a, b) => {
    const [one, other] = [fieldOf(a.id), fieldOf(b.id)]
    if (!one || !other) return Number(!one) - Number(!other)
    if (one === other) return 0
    return one.compareDocumentPosition(other as Node) & FOLLOWS ? -1 : 1 // as `document` gave it
  })
}

/** Whoever types is left where she is: only a new attempt, from a button, brings her here. */
const isTyping = () => document.activeElement?.matches('input, textarea, select') ?? false

/** Above a long form after an attempt: takes the focus, and each line leads to its field (design.md 5.3). */
export function ErrorSummary({ problems, title }: { problems: readonly FieldProblem[]; title?: string | undefined }) {
  const ref = useRef<HTMLElement>(null)
  const id = useId()
  const [shown, setShown] = useState(problems)
  const said = problems.map((problem) => `${problem.id} ${problem.text}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is drawn anew says the same in a new list
  useLayoutEffect(() => setShown(inPageOrder(problems, (id) => document.getElementById(id))), [said])
  const isFirst = useRef(true)
  useEffect(() => {
    if (said !== '' && (isFirst.current || !isTyping())) ref.current?.focus()
    isFirst.current = false
  }, [said])
  if (problems.length === 0) return null
  return (
    <section className="errors" ref={ref} tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title ?? t('errors.title', { count: problems.length })}</h2>
      <ul>
        {shown.map((problem) => (
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
