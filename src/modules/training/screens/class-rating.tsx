import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { RubricMarks } from '../../../app/web/client/rubric-marks.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { ratingForm } from '../forms/practice.ts'
import { COMPETENT_FROM, type Rubric, type SkillLevel, weigh } from '../rules.ts'
import { api, type ClassRead, PRACTISED } from './api.ts'
import { meanSaid, resultWord } from './result-words.ts'
import { t } from './words.ts'

type Given = Record<string, Record<string, SkillLevel>>

type Props = { of: ClassRead; rubric: Rubric; onClose: () => void }

/** The rubric for a whole class: one press fills what is empty, then the exceptions, woman by woman. */
export function ClassRating({ of, rubric, onClose }: Props) {
  const units = of.units.filter((u) => u.isInUse)
  const given: Given = {}
  const form = useForm(ratingForm, t, `latihan/${of.groupId}/kelas/nilai`, {
    ...emptyDraft(ratingForm, { today: todayKey() }),
    unitId: units[0]?.unitId ?? '',
    given,
  })
  const command = useCommand(api.training.rateClass, {
    changes: [...PRACTISED, { path: 'evaluations/page' }],
    onDone: ({ count, competent }) => {
      toast(t('roll.saved', { count, competent }))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  const marksOf = (caseId: string) => form.body.given[caseId] ?? {}
  const rated = of.women.filter((w) => Object.keys(marksOf(w.caseId)).length > 0)
  const fill = () => {
    const threes = Object.fromEntries(rubric.criteria.map((c) => [c.code, COMPETENT_FROM] as const))
    form.set({ given: Object.fromEntries(of.women.map((w) => [w.caseId, { ...threes, ...marksOf(w.caseId) }])) })
  }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('roll.title')}
      action={t('roll.save', { n: rated.length })}
      onSend={() =>
        void command.run({
          ...form.input(),
          women: rated.map((w) => ({ caseId: w.caseId, marks: marksOf(w.caseId) })),
        })
      }
      intro={<p className="quiet">{t('rating.rule')}</p>}
    >
      <Field of={f.unitId} as="list" options={units.map((u) => ({ value: u.unitId, label: u.title }))} />
      <Field of={f.round} />
      <Field of={f.heldOn} />
      <Field of={f.made} />
      <p className="quiet">{t('roll.why')}</p>
      <div>
        <Button onClick={fill}>{t('roll.all')}</Button>
      </div>
      {of.women.map((w) => {
        const marks = marksOf(w.caseId)
        const so = weigh(rubric, marks)
        return (
          <details key={w.caseId} className="card card__body">
            <summary>
              {calledOn(personOf(w), isMasked())}{' '}
              <span className="quiet">
                {Object.keys(marks).length === 0
                  ? t('roll.none')
                  : t('roll.so_far', { result: resultWord(so.isCompetent), mean: meanSaid(so.meanHundredths) })}
              </span>
            </summary>
            <RubricMarks
              partial
              name={w.caseId}
              rubric={rubric}
              marks={marks}
              onChange={(next) => form.set({ given: { ...form.body.given, [w.caseId]: next } })}
            />
          </details>
        )
      })}
    </FormDialog>
  )
}
