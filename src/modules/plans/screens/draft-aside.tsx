import { useQueryClient } from '@tanstack/react-query'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useAfterSaving } from '../../../app/web/client/use-after-saving.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Panel, Quote } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Body, type PlanPage, type Said, type Version } from './api.ts'
import { said, t } from './words.ts'

type Props = {
  page: PlanPage
  version: Version
  body: Body
  flush: () => Promise<number>
  onOpen: (goalId: string) => void
}

/** What the plan rests on, what is missing, and the way to the head. The list is asked of the server: one rule for both. */
export function DraftAside({ page, version, body, flush, onOpen }: Props) {
  const queries = useQueryClient()
  const propose = useCommand(api.plans.propose, { onDone: () => toast(t('propose.done')) })
  const numberOf = (id: string) => body.goals.findIndex((g) => g.id === id) + 1
  const stored = useAfterSaving(flush)
  const send = (at: number) => propose.run({ planId: version.planId, version: at })
  const look = () => queries.invalidateQueries({ queryKey: [api.plans.page.path] })
  const refused = (propose.refusal?.body.params?.['missing'] ?? null) as Said[] | null // given with plan_incomplete
  const lines = refused ?? page.missing
  return (
    <aside className="stack stack-5">
      {page.assessment && (
        <Panel title={t('aside.base')}>
          <div className="card__body stack stack-2">
            {page.assessment.strengths[0] && <p>{page.assessment.strengths[0]}</p>}
            {page.assessment.wishes[0] && <Quote small>{page.assessment.wishes[0].replaceAll(/[“”"]/g, '')}</Quote>}
            <ol className="stack stack-2">
              {page.assessment.problems.map((p) => (
                <li key={p.id} className="small">
                  {p.statement}
                </li>
              ))}
            </ol>
          </div>
        </Panel>
      )}
      <Panel title={t('aside.approval')}>
        <div className="card__body stack stack-3">
          {stored.notice}
          <CommandRefusal of={propose} />
          {lines.length === 0 ? (
            <p>
              <b>{t('aside.ready')}</b> <span className="quiet">{t('aside.ready_why')}</span>
            </p>
          ) : (
            <ul className="tasks">
              {lines.map((m) => (
                <li key={`${m.code}-${m.at?.goalId ?? ''}-${m.at?.stepId ?? ''}`}>
                  {m.at && numberOf(m.at.goalId) > 0 ? (
                    <button type="button" className="tasks__open" onClick={() => onOpen(m.at?.goalId ?? '')}>
                      {t('goal.nth', { n: numberOf(m.at.goalId) })}: {said(m.code, m.params)}
                    </button>
                  ) : (
                    said(m.code, m.params)
                  )}
                </li>
              ))}
            </ul>
          )}
          {page.advice.length > 0 && <p className="small quiet">{t('aside.budget', { count: page.advice.length })}</p>}
          <Button small icon="refresh" onClick={() => void stored.run(look)}>
            {t('aside.check')}
          </Button>
          {page.may.propose ? (
            <Button kind="primary" wide busy={propose.busy} onClick={() => void stored.run(send)}>
              {t('propose.do')}
            </Button>
          ) : (
            <p className="small quiet">{t('propose.who')}</p>
          )}
        </div>
      </Panel>
    </aside>
  )
}
