import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LEVELS, levelWord } from '../../../design/goal-planks.tsx'
import { Link } from '../../../design/link.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type EvaluationPage } from './api.ts'
import { t, word } from './words.ts'

type Typed = { level: string; note: string }

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
  const send = () =>
    void save.run({
      caseId,
      on: todayKey(),
      goals: goals.flatMap((g) => {
        const level = LEVELS.find((l) => String(l) === of(g.goalId).level)
        return level === undefined
          ? []
          : [{ goalId: g.goalId, level, ...(of(g.goalId).note.trim() && { note: of(g.goalId).note }) }]
      }),
    })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('goals.score')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('goals.save')}
          </Button>
        </>
      }
    >
      {goals.length === 0 ? (
        <EmptyState title={t('goals.none')} />
      ) : (
        <div className="stack">
          <p className="quiet">
            {t('goals.why')} <Link href={`/penerima-manfaat/${caseId}/rencana`}>{t('goals.levels')}</Link>
          </p>
          <CommandRefusal of={save} />
          {goals.map((g) => (
            <div key={g.goalId} className="stack stack-2">
              <Segmented
                legend={`“${g.herWords}”`}
                name={g.goalId}
                value={of(g.goalId).level || null}
                onChange={(level) => draft.set({ [g.goalId]: { ...of(g.goalId), level } })}
                options={LEVELS.map((l) => ({ value: String(l), label: `${levelWord(l)} ${word(`attained.${l}`)}` }))}
              />
              <TextField
                label={t('goals.note')}
                optional
                value={of(g.goalId).note}
                onChange={(note) => draft.set({ [g.goalId]: { ...of(g.goalId), note } })}
                personal
              />
            </div>
          ))}
        </div>
      )}
    </Dialog>
  )
}
