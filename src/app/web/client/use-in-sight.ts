import { type RefObject, useEffect, useRef } from 'react'

/** What was answered is brought into sight: the button that was pressed may stand a long form below it. */
export function useInSight(answer: unknown): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer) shown.current?.scrollIntoView({ block: 'nearest' })
  }, [answer])
  return shown
}
