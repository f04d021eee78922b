import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Segmented } from '../../../design/choices.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { skillForm } from '../forms/results.ts'
import { RUBRICS } from '../rubrics.ts'
import { SKILL_LEVELS, type SkillLevel } from '../rules.ts'
import { api, CHANGES, type Track } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; track: Track; mayNote: boolean; onClose: () => void }

/** The rubric, one line a criterion, four plain levels. The result follows from the marks. */
export function SkillDialog({ caseId, track, mayNote, onClose }: Props) {
  const marks: Record<string, SkillLevel> = {}
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
  const mark = (code: string, typed: string) => {
    const level = SKILL_LEVELS.find((l) => String(l) === typed)
    if (level) form.set({ marks: { ...v.marks, [code]: level } })
  }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('skill.record')}
      action={t('skill.save')}
      onSend={() => void command.run({ ...form.input(), caseId, marks: v.marks })}
      intro={<p className="quiet">{t('skill.rule')}</p>}
    >
      <Field
        of={{ ...f.track, set: (next) => form.set({ track: next as Track, marks: {} }) /* one of its codes */ }}
        as="list"
      />
      <Field of={f.heldOn} />
      {RUBRICS[v.track || track].criteria.map((c) => (
        <Segmented
          key={c.code}
          legend={
            <>
              {t(t.known(`criterion.${c.code}`))}
              {c.isCritical && <span className="optional"> {t('skill.critical')}</span>}
            </>
          }
          name={c.code}
          value={String(v.marks[c.code] ?? '')}
          onChange={(typed) => mark(c.code, typed)}
          options={SKILL_LEVELS.map((l) => ({ value: String(l), label: t.code('level', l) }))}
        />
      ))}
      {mayNote && <Field of={f.note} />}
    </FormDialog>
  )
}
