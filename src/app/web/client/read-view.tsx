import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Skeleton } from '../../../design/empty-state.tsx'
import { t } from '../words.ts'
import { sentenceFor } from './refusal-words.ts'
import type { Refused as RefusedError } from './refused.ts'

/** True after `ms`: nothing flickers for an answer that comes at once. */
function useLater(ms: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return late
}

/** Draws what was read: a skeleton after 300 ms, an explanation with a way out after 8 s, the refusal in words. */
export function ReadView<O>({
  read,
  label,
  lines,
  children,
}: {
  read: { data: O | undefined; error: RefusedError | null; refetch: () => unknown }
  /** what is loading, for screen readers */
  label?: string | undefined
  lines?: number | undefined
  children: (data: O) => ReactNode
}) {
  if (read.data !== undefined) return children(read.data)
  if (!read.error) return <Waiting label={label} lines={lines} again={() => void read.refetch()} />
  return <Refused sentence={sentenceOfRead(read.error)} again={() => void read.refetch()} />
}

/** Nothing was to be saved or sent, so it is not said that it was not. */
export function sentenceOfRead(error: RefusedError): string {
  const { code } = error
  // what a page asks with stands in its address
  return code === 'unexpected' || code === 'offline' || code === 'invalid_input'
    ? t(`read.${code}`)
    : sentenceFor(error)
}

/** The refusal in words; it is the heading as well where nothing else on the page could be drawn. */
function Refused({ sentence, again }: { sentence: string; again: () => void }) {
  const [isWhole, setWhole] = useState(false)
  useLayoutEffect(() => setWhole(document.querySelector('h1') === null), [])
  return (
    <Banner kind="attention" live action={<AgainButton again={again} />}>
      {isWhole ? <h1 tabIndex={-1}>{sentence}</h1> : sentence}
    </Banner>
  )
}

const AgainButton = ({ again }: { again: () => void }) => (
  <Button small icon="refresh" onClick={again}>
    {t('again')}
  </Button>
)

function Waiting({ label, lines, again }: { label: string | undefined; lines: number | undefined; again: () => void }) {
  const shown = useLater(300)
  const long = useLater(8000)
  if (!shown) return null
  return (
    <div className="stack">
      {long && (
        <Banner live action={<AgainButton again={again} />}>
          {t('slow')}
        </Banner>
      )}
      <Skeleton label={label} lines={lines} />
    </div>
  )
}
