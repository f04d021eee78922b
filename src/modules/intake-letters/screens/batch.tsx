import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { usePicks } from '../../../app/web/client/use-picks.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { fieldWord, letterWords } from '../../letters/said.ts'
import { type BatchPaper, keyOf, pickedFirst, skipped, standingOf } from '../rules.ts'
import { api, type Women } from './api.ts'
import type { Run } from './go-through.ts'
import { Row } from './row.tsx'
import { useRun } from './use-run.ts'
import { t } from './words.ts'

type Props = {
  intakeId: string
  codes: BatchPaper[]
  page: { intake: string; women: Women }
  again: () => Promise<void>
}

/** Who gets one now; how far it is; and of those that were made one print. */
export function Batch({ intakeId, codes, page, again }: Props) {
  const { women } = page
  const picks = usePicks(pickedFirst(women))
  const [asking, setAsking] = useState(false)
  const issuing = useRun(
    async (key) => {
      const one = women.find((w) => keyOf(w) === key)
      if (one) await api.intakeLetters.issue({ intakeId, code: one.code, caseId: one.caseId })
    },
    again,
    'letter_there',
  )
  const chosen = women.filter((w) => standingOf(w) === 'ready' && picks.has(keyOf(w)))
  const paper = codes.map((code) => letterWords.code('paper', code)).join(', ')
  const left = skipped(women, picks.has)
  const busy = issuing.run !== null && !issuing.run.isOver
  if (women.length === 0)
    return (
      <EmptyState title={t('batch.empty')} next={t('batch.empty_who')}>
        {t('batch.empty_why')}
      </EmptyState>
    )
  return (
    <>
      {codes.map((code) => {
        const rows = women.filter((w) => w.code === code)
        const title = codes.length === 1 ? t('batch.intake', { name: page.intake }) : letterWords.code('paper', code)
        return (
          <Section key={code} title={title} count={rows.length}>
            <ul className="card lines">
              {rows.map((w) => (
                <Row
                  key={w.caseId}
                  {...{ w, picks }}
                  isLocked={busy}
                  refused={issuing.run?.refused[keyOf(w)] ?? null}
                />
              ))}
            </ul>
          </Section>
        )
      })}
      <p className="quiet small">{t('batch.others')}</p>
      {left.length > 0 && <Skipped women={left} />}
      {issuing.run && <HowFar run={issuing.run} stop={issuing.stop} done="batch.done" />}
      {!busy && (
        <div className="row row--wrap">
          {chosen.length > 0 && (
            <Button kind="primary" onClick={() => setAsking(true)}>
              {t('batch.issue', { n: chosen.length })}
            </Button>
          )}
          {chosen.length === 0 && women.some((w) => standingOf(w) === 'ready') && (
            <p className="quiet">{t('batch.none_picked')}</p>
          )}
        </div>
      )}
      {!busy && <Made {...{ intakeId, codes, women, again }} />}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('batch.sure', { n: chosen.length, paper })}
        confirm={t('batch.issue', { n: chosen.length })}
        onConfirm={() => {
          setAsking(false)
          void issuing.start(chosen.map(keyOf))
        }}
      >
        <p>{t('batch.sure_effect')}</p>
      </ConfirmDialog>
    </>
  )
}

/** Who gets no letter of a kind now, each in a sentence with its reason. */
const Skipped = ({ women }: { women: Women }) => (
  <details>
    <summary>{t('skip.title', { n: women.length })}</summary>
    <ul className="small">
      {women.map((w) => {
        const said = { name: w.label, paper: letterWords.code('paper', w.code) }
        const fields = w.missing.map((m) => fieldWord(m.field)).join(', ')
        return (
          <li key={keyOf(w)}>
            {standingOf(w) === 'lacks'
              ? t('skip.lacks', { ...said, fields })
              : t(w.isHere ? 'skip.not_picked' : 'skip.away', said)}
          </li>
        )
      })}
    </ul>
  </details>
)

type Far = { run: Run; stop: () => void; done: 'batch.done' | 'print.marked' }

function HowFar({ run, stop, done }: Far) {
  const said = t('batch.progress', { done: run.done, of: run.of })
  if (!run.isOver)
    return (
      <div className="row row--wrap" role="status">
        <progress value={run.done} max={run.of} aria-label={said} /> <span>{said}</span>
        <Button small onClick={stop}>
          {t('batch.stop')}
        </Button>
      </div>
    )
  const left = run.of - run.done
  return (
    <Banner kind={left > 0 ? 'attention' : 'done'} live>
      <p>{left > 0 ? t('batch.stopped', { done: run.done, left }) : t(done, { n: run.done })}</p>
      {run.ended && <p>{run.ended}</p>}
    </Banner>
  )
}

/** Letters that were made and still wait for the printer; printed, they lie on the desk and the head is asked to sign. */
function Made({ intakeId, codes, women, again }: Omit<Props, 'page'> & { women: Women }) {
  const made = women.flatMap((w) => (w.letter ? [w.letter] : []))
  const print = useCommand(api.intakeLetters.print, { changes: [], onDone: saveFile })
  const waiting = made.filter((l) => l.state === 'issued')
  const marking = useRun((letterId) => {
    const version = waiting.find((l) => l.letterId === letterId)?.version ?? 0
    return api.letters.markPrinted({ letterId, version })
  }, again)
  if (made.length === 0) return null
  const which = waiting.length > 0 ? 'waiting' : 'all'
  return (
    <Section title={t('print.title')} count={made.length}>
      <div className="stack stack-3">
        <p>{waiting.length > 0 ? t('print.waiting', { n: waiting.length }) : t('print.all_printed')}</p>
        <CommandRefusal of={print} />
        {marking.run && <HowFar run={marking.run} stop={marking.stop} done="print.marked" />}
        <div className="row row--wrap">
          <Button icon="printer" busy={print.busy} onClick={() => void print.run({ intakeId, codes, which })}>
            {t('print.do', { n: (waiting.length > 0 ? waiting : made).length })}
          </Button>
          {waiting.length > 0 && (
            <Button onClick={() => void marking.start(waiting.map((l) => l.letterId))}>{t('print.mark')}</Button>
          )}
        </div>
      </div>
    </Section>
  )
}
