import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LEVELS, type Level, levelWord } from '../../../design/goal-planks.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { rateForm } from '../forms/rate.ts'
import { api, type Goal } from './api.ts'
import { keyOf, levelOf } from './new-goal.ts'
import { t } from './words.ts'

type Props = { caseId: string; goal: Goal; at: Level | null; onDone: () => void }

/** What is seen now, in the words that were agreed beforehand; what it rests on is written beside it. */
export function RateGoal({ caseId, goal, at, onDone }: Props) {
  const first = { level: at, ...emptyDraft(rateForm, { today: '' }) }
  const draft = useForm(rateForm, t, `rate-goal/${caseId}/${goal.id}`, first)
  const rate = useCommand(api.plans.rate, {
    onDone: () => {
      toast(t('rate.saved'))
      void draft.discard()
      onDone()
    },
  })
  const { level } = draft.body
  const f = draft.fields(rate)
  return (
    <form
      className="stack stack-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (level !== null) void rate.run({ caseId, goalId: goal.id, level, ...draft.input() })
      }}
    >
      <CommandRefusal of={rate} fields={draft.placeOf} />
      <RadioCards
        legend={t('rate.level')}
        name={`rate-${goal.id}`}
        value={level === null ? null : keyOf(level)}
        onChange={(v) => draft.set({ level: levelOf(v) })}
        options={LEVELS.map((l) => ({ value: keyOf(l), label: levelWord(l), note: goal.levels[l] }))}
      />
      <Field of={f.note} save={draft.save} />
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
