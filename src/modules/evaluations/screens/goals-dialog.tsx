import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Segmented } from '../../../design/choices.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { GoalPlanks, LEVELS, levelWord } from '../../../design/goal-planks.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type EvaluationPage } from './api.ts'
import { t } from './words.ts'

type Typed = { level: string; note: string }
type Goal = NonNullable<EvaluationPage['goalsToScore']>[number]

const levelOf = (typed: string) => LEVELS.find((l) => String(l) === typed) ?? null
const startOf = (g: Goal) => ({ [g.startLevel]: t('goals.start') })

/** Each goal in her words with one of five levels. The level that was rated last is taken along, to be looked at again. */
export function GoalsDialog({ caseId, page, onClose }: { caseId: string; page: EvaluationPage; onClose: () => void }) {
  const goals = page.goalsToScore ?? []
  const start = Object.fromEntries(
    goals.map((g) => [g.goalId, { level: g.level === null ? '' : String(g.level), note: '' }]),
  )
  const draft = useDraft<Record<string, Typed>>(`evaluations/${caseId}/goals`, start)
  const of = (goalId: string): Typed => draft.body[goalId] ?? { level: '', note: '' }
  const save = useCommand(api.evaluations.scoreGoals, {
    changes: CHANGES,
    onDone: () => {
      toast(t('goals.saved'))
      void draft.discard().then(onClose)
    },
  })
  const [isTold, setIsTold] = useState(false)
  // all of them, as the plan has them: the T score is of the whole plan
  const isUnrated = (g: Goal) => of(g.goalId).level === ''
  const send = () => {
    if (goals.some(isUnrated)) return setIsTold(true)
    void save.run({
      caseId,
      on: todayKey(),
      goals: goals.flatMap((g) => {
        const level = levelOf(of(g.goalId).level)
        return level === null
          ? []
          : [{ goalId: g.goalId, level, ...(of(g.goalId).note.trim() && { note: of(g.goalId).note }) }]
      }),
    })
  }
  return (
    <FormDialog
      {...{ form: draft, command: save, onClose }}
      wide
      title={t('goals.score')}
      action={t('goals.save')}
      onSend={send}
      intro={goals.length > 0 && <p className="quiet">{t('goals.why')}</p>}
    >
      {goals.length === 0 ? (
        <EmptyState
          title={t('goals.none')}
          next={<LinkButton href={`/penerima-manfaat/${caseId}/rencana`}>{t('goals.to_plan')}</LinkButton>}
        />
      ) : (
        goals.map((g) => (
          <div key={g.goalId} className="stack stack-2">
            <Segmented
              legend={`“${g.herWords}”`}
              name={g.goalId}
              error={isTold && isUnrated(g) ? t('goals.pick') : undefined}
              value={of(g.goalId).level || null}
              onChange={(level) => draft.set({ [g.goalId]: { ...of(g.goalId), level } })}
              options={LEVELS.map((l) => ({ value: String(l), label: `${levelWord(l)} ${t.code('attained', l)}` }))}
            />
            {g.levels && <GoalPlanks levels={g.levels} at={levelOf(of(g.goalId).level)} marks={startOf(g)} />}
            <TextField
              label={t('goals.note')}
              optional
              value={of(g.goalId).note}
              onChange={(note) => draft.set({ [g.goalId]: { ...of(g.goalId), note } })}
              personal
            />
          </div>
        ))
      )}
    </FormDialog>
  )
}
