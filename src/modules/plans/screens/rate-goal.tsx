import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { LEVELS, type Level, levelWord } from '../../../design/goal-planks.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Goal } from './api.ts'
import { keyOf, levelOf } from './new-goal.ts'
import { t } from './words.ts'

/** What is seen now, in the words that were agreed beforehand; what it rests on is written beside it. */
export function RateGoal({
  caseId,
  goal,
  at,
  onDone,
}: {
  caseId: string
  goal: Goal
  at: Level | null
  onDone: () => void
}) {
  const draft = useDraft(`rate-goal/${caseId}/${goal.id}`, { level: at, note: '' })
  const rate = useCommand(api.plans.rate, {
    onDone: () => {
      toast(t('rate.saved'))
      void draft.discard()
      onDone()
    },
  })
  const { level, note } = draft.body
  return (
    <form
      className="stack stack-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (level !== null) void rate.run({ caseId, goalId: goal.id, level, note })
      }}
    >
      <CommandRefusal of={rate} />
      <RadioCards
        legend={t('rate.level')}
        name={`rate-${goal.id}`}
        value={level === null ? null : keyOf(level)}
        onChange={(v) => draft.set({ level: levelOf(v) })}
        options={LEVELS.map((l) => ({ value: keyOf(l), label: levelWord(l), note: goal.levels[l] }))}
      />
      <TextArea
        label={t('rate.note')}
        hint={t('rate.note_hint')}
        rows={3}
        value={note}
        onChange={(text) => draft.set({ note: text })}
        save={draft.save}
      />
      <div className="row">
        <Button kind="primary" type="submit" busy={rate.busy}>
          {t('rate.save')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
