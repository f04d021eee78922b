import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RubricMarks } from '../../../app/web/client/rubric-marks.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { ratingForm } from '../forms/practice.ts'
import { type Rubric, type SkillLevel, weigh } from '../rules.ts'
import { api, type HerRead, PRACTISED } from './api.ts'
import { meanSaid, resultWord } from './result-words.ts'
import { t } from './words.ts'

type Props = { caseId: string; rubric: Rubric; her: HerRead; onClose: () => void }

/** The rubric on what she made in a unit; what the marks say so far stands above the button while they are given. */
export function RatingDialog({ caseId, rubric, her, onClose }: Props) {
  const units = her.units.filter((u) => u.isInUse)
  const marks: Record<string, SkillLevel> = {}
  const form = useForm(ratingForm, t, `latihan/${caseId}/nilai`, {
    ...emptyDraft(ratingForm, { today: todayKey() }),
    unitId: units[0]?.unitId ?? '',
    marks,
  })
  const command = useCommand(api.training.rate, {
    changes: [...PRACTISED, { path: 'evaluations/page' }],
    onDone: ({ isCompetent }) => {
      toast(t('rating.saved', { result: resultWord(isCompetent) }))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  const given = form.body.marks
  const n = Object.keys(given).length
  const sofar = weigh(rubric, given)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('rating.add')}
      action={t('rating.save')}
      onSend={() => void command.run({ ...form.input(), caseId, marks: given })}
      intro={<p className="quiet">{t('rating.rule')}</p>}
    >
      <Field of={f.unitId} as="list" options={units.map((u) => ({ value: u.unitId, label: u.title }))} />
      <Field of={f.round} />
      <Field of={f.heldOn} />
      <Field of={f.made} />
      <RubricMarks partial rubric={rubric} marks={given} onChange={(next) => form.set({ marks: next })} />
      {n > 0 && (
        <p role="status">
          {t('rating.so_far', { result: resultWord(sofar.isCompetent), mean: meanSaid(sofar.meanHundredths), n })}
        </p>
      )}
    </FormDialog>
  )
}
