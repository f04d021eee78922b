import { useState } from 'react'
import { clockOf, topDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { sentenceFor } from '../../../app/web/client/refusal-words.ts'
import { asRefused } from '../../../app/web/client/refused.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** What the night found and what came since; all of it anew when somebody wants to see it done. */
export function Chain() {
  const read = useRead(api.audit.verify, {}, { staleMs: 0 })
  const again = (
    <Button small icon="refresh" busy={read.isFetching} onClick={() => void read.refetch()}>
      {t('chain.check')}
    </Button>
  )
  return (
    <Section title={t('chain.title')}>
      <ReadView read={read} lines={2}>
        {({ count, firstBroken, lastAt, brokenFiles, night }) => (
          <div className="stack stack-3">
            <Banner kind={firstBroken === null && brokenFiles.length === 0 ? 'done' : 'danger'} live action={again}>
              {firstBroken !== null
                ? t('chain.broken', { seq: firstBroken })
                : brokenFiles.length > 0
                  ? t('chain.files', { numbers: brokenFiles.join(', ') })
                  : t('chain.whole', { count })}
              {lastAt && <> {t('chain.last', { day: topDay(lastAt), time: clockOf(lastAt) })}.</>}
            </Banner>
            <p className="small quiet">
              {night
                ? t('chain.night', { day: topDay(night.at), time: clockOf(night.at), count: night.checked })
                : t('chain.no_night')}
            </p>
            <WholeChain count={count} />
          </div>
        )}
      </ReadView>
    </Section>
  )
}

type Look = { done: number; state: 'running' | 'whole' } | { broken: number } | { failed: string }

/** Slice after slice, so that it can be watched and nobody else waits for it. */
function WholeChain({ count }: { count: number }) {
  const [look, setLook] = useState<Look>()
  const isRunning = look !== undefined && 'state' in look && look.state === 'running'
  const all = async () => {
    let at: { lane: number | null; after: number } = { lane: 0, after: 0 }
    let done = 0
    setLook({ done, state: 'running' })
    try {
      while (at.lane !== null) {
        const slice = await api.audit.verifySlice({ lane: at.lane, after: at.after })
        if (slice.firstBroken !== null) return setLook({ broken: slice.firstBroken })
        done += slice.checked
        at = slice
        setLook({ done, state: at.lane === null ? 'whole' : 'running' })
      }
    } catch (error) {
      setLook({ failed: sentenceFor(asRefused(error)) })
    }
  }
  return (
    <div className="no-print">
      <Button small icon="checklist" busy={isRunning} onClick={() => void all()}>
        {t('chain.all')}
      </Button>
      {look && 'state' in look && (
        <p role="status">
          {look.state === 'running' && (
            <progress value={look.done} max={Math.max(count, look.done)} aria-label={t('chain.all_title')} />
          )}{' '}
          {look.state === 'whole'
            ? t('chain.all_done', { count: look.done })
            : t('chain.progress', { done: look.done, count })}
        </p>
      )}
      {look && 'broken' in look && (
        <Banner kind="danger" live>
          {t('chain.broken', { seq: look.broken })}
        </Banner>
      )}
      {look && 'failed' in look && (
        <Banner kind="attention" live>
          {look.failed}
        </Banner>
      )}
    </div>
  )
}
