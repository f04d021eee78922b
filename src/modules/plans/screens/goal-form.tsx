import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { LEVELS, levelWord } from '../../../design/goal-planks.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Goal, PlanPage, Step } from './api.ts'
import { emptyStep, keyOf, levelOf } from './new-goal.ts'
import { StepForm } from './step-form.tsx'
import { rules, t } from './words.ts'

type Props = {
  n: number
  goal: Goal
  page: PlanPage
  onChange: (goal: Goal) => void
  onClose: () => void
  onRemove: (id: string, words: string) => void
}

/** One goal being written: her sentence first, then what would be seen at each level, then the steps. */
export function GoalForm({ n, goal, page, onChange, onClose, onRemove }: Props) {
  const set = (more: Partial<Goal>) => onChange({ ...goal, ...more })
  const needs = page.assessment?.needs ?? []
  const putStep = (step: Step) => set({ steps: goal.steps.map((s) => (s.id === step.id ? step : s)) })
  return (
    <article className="goal card stack" aria-label={t('goal.nth', { n })}>
      <TextField
        label={t('goal.her_words')}
        hint={t('goal.her_words_hint')}
        value={goal.herWords}
        onChange={(herWords) => set({ herWords })}
        personal
      />
      <Select
        label={t('goal.which_need')}
        hint={needs.length === 0 ? t('goal.no_needs') : undefined}
        value={goal.needId ?? ''}
        placeholder={t('choose')}
        options={needs.map((x) => ({ value: x.id, label: x.statement }))}
        onChange={(needId) => set({ needId })}
      />
      <FieldGroup legend={t('goal.levels')} hint={t('goal.levels_hint')}>
        <div className="stack stack-2">
          {LEVELS.map((level) => (
            <TextField
              personal
              key={level}
              label={`${levelWord(level)}  ${rules.code('level', level)}`}
              value={goal.levels[level]}
              onChange={(text) => set({ levels: { ...goal.levels, [level]: text } })}
            />
          ))}
        </div>
      </FieldGroup>
      <div className="row row--wrap row--top">
        <Segmented
          legend={t('goal.start_level')}
          name={`start-${goal.id}`}
          value={goal.startLevel === null ? null : keyOf(goal.startLevel)}
          options={LEVELS.map((level) => ({ value: keyOf(level), label: levelWord(level) }))}
          onChange={(v) => set({ startLevel: levelOf(v) })}
        />
        {(['importance', 'difficulty'] as const).map((key) => (
          <Segmented
            key={key}
            legend={t(`goal.${key}`)}
            name={`${key}-${goal.id}`}
            value={String(goal[key])}
            options={([1, 2, 3] as const).map((v) => ({ value: String(v), label: t(`${key}.${v}`) }))}
            onChange={(v) => set({ [key]: Number(v) })}
          />
        ))}
      </div>
      <FieldGroup legend={t('step.title')}>
        <div className="stack">
          {goal.steps.map((step) => (
            <StepForm
              key={step.id}
              step={step}
              page={page}
              onChange={putStep}
              onRemove={() => onRemove(step.id, step.activity)}
            />
          ))}
          <Button small icon="plus" onClick={() => set({ steps: [...goal.steps, emptyStep()] })}>
            {t('step.add')}
          </Button>
        </div>
      </FieldGroup>
      <div className="row row--between">
        <Button kind="plain" icon="trash" onClick={() => onRemove(goal.id, goal.herWords)}>
          {t('goal.remove')}
        </Button>
        <Button kind="tint" onClick={onClose}>
          {t('goal.close')}
        </Button>
      </div>
    </article>
  )
}
