import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RubricMarks } from '../../../app/web/client/rubric-marks.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { rubricOf, type SkillLevel } from '../../training/rules.ts'
import { skillForm } from '../forms/results.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  track: string
  mayNote: boolean
  /** what was marked in the class at the end of its units: the test begins with it */
  offered: Record<string, SkillLevel>
  onClose: () => void
}

/** The rubric, one line a criterion, four plain levels. The result follows from the marks. */
export function SkillDialog({ caseId, track, mayNote, offered, onClose }: Props) {
  const marks = offered
  const first = { ...emptyDraft(skillForm, { today: todayKey() }), track, marks }
  const form = useForm(skillForm, t, `evaluations/${caseId}/skill`, first)
  const v = form.body
  const command = useCommand(api.evaluations.recordSkill, {
    changes: CHANGES,
    onDone: ({ isCompetent }) => {
      toast(t(isCompetent ? 'skill.saved_competent' : 'skill.saved_not_yet'))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  const tracks = useTracks()
  const chosen = v.track || track
  const row = tracks.find(chosen)
  const rubric = row ? rubricOf(row) : null
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('skill.record')}
      action={t('skill.save')}
      onSend={() => void command.run({ ...form.input(), caseId, marks: v.marks })}
      intro={<p className="quiet">{t(Object.keys(offered).length > 0 ? 'skill.offered' : 'skill.rule')}</p>}
    >
      <Field
        of={{ ...f.track, set: (next) => form.set({ track: String(next), marks: {} }) }}
        options={tracks.choices(chosen)}
      />
      <Field of={f.heldOn} />
      {rubric ? (
        <RubricMarks rubric={rubric} marks={v.marks} onChange={(next) => form.set({ marks: next })} />
      ) : (
        row && <p>{t('skill.no_criteria')}</p>
      )}
      {mayNote && <Field of={f.note} />}
    </FormDialog>
  )
}
