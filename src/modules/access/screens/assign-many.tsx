import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Called } from '../../../app/web/client/person-of.ts'
import { sentenceFor } from '../../../app/web/client/refusal-words.ts'
import { asRefused, isRefused } from '../../../app/web/client/refused.ts'
import type { SeveralPart, Woman } from '../../../app/web/client/several.tsx'
import { withStepUp } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Select } from '../../../design/select.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

type Refusals = { of: Woman; why: string }[]
type Said = { done: number; name: string; refused: Readonly<Refusals> }

/**
 * Several women to one worker with one press. Each is a decision of its own, with its keys and its line in the chain, so one that
 * is refused holds nobody else up; why stands beside her name, and she stays ticked.
 */
export function AssignMany({ rows, picks, onClose }: SeveralPart) {
  const queries = useQueryClient()
  const [probe] = useState(rows[0]?.caseId ?? '') // who could work is the same for every woman of the list
  const team = useRead(api.access.team, { caseId: probe }, { when: probe !== '' })
  const [personId, setPersonId] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [busy, setBusy] = useState(false)
  const workers = (team.data?.candidates ?? []).filter((c) => c.parts.includes('responsible'))
  const chosen = rows.filter((row) => picks.has(row.caseId))
  const send = async () => {
    setBusy(true)
    setSaid(null)
    const refused: Refusals = []
    let done = 0
    for (const of of chosen) {
      const key = crypto.randomUUID()
      try {
        await withStepUp(() => api.access.assign({ caseId: of.caseId, personId, part: 'responsible' }, { key }))
        done += 1
        picks.put(of.caseId, false)
      } catch (error) {
        if (isRefused(error, 'step_up_needed')) break // whoever closed the question for the code wants no more of it
        refused.push({ of, why: sentenceFor(asRefused(error)) })
      }
    }
    setBusy(false)
    setSaid({ done, refused, name: workers.find((w) => w.personId === personId)?.callName ?? '' })
    void queries.invalidateQueries()
  }
  return (
    <section className="card card__body stack stack-3 no-print" aria-label={t('many.title')}>
      <div className="row row--wrap">
        <b>{t('many.chosen', { n: chosen.length })}</b>
        <Button small onClick={() => picks.set(rows.map((row) => row.caseId))}>
          {t('many.whole')}
        </Button>
        <Select
          label={t('many.who')}
          hideLabel
          small
          placeholder={t('many.choose')}
          value={personId}
          onChange={setPersonId}
          options={workers.map((w) => ({ value: w.personId, label: w.callName }))}
        />
        {chosen.length > 0 && personId !== '' && (
          <Button kind="primary" small icon="user-plus" busy={busy} onClick={() => void send()}>
            {t('many.do', { n: chosen.length })}
          </Button>
        )}
        <Button small onClick={onClose}>
          {t('many.end')}
        </Button>
      </div>
      {chosen.length === 0 && said === null && <p className="quiet">{t('many.none')}</p>}
      {said && <Outcome {...said} />}
    </section>
  )
}

function Outcome({ done, name, refused }: Said) {
  return (
    <>
      {done > 0 && (
        <Banner kind="done" live>
          {t('many.done', { n: done, name })}
        </Banner>
      )}
      {refused.length > 0 && (
        <Banner kind="attention" live>
          <p>{t('many.refused', { n: refused.length })}</p>
          <ul>
            {refused.map(({ of, why }) => (
              <li key={of.caseId}>
                <b>
                  <Called of={of} />
                </b>
                : {why}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  )
}
