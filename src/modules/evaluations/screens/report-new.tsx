import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { longDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Actions, Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { type ReportDraft, reportForm } from '../forms/report.ts'
import { isDue } from '../rules.ts'
import { api, type Reportable } from './api.ts'
import { ReportLines } from './report-lines.tsx'
import { t } from './words.ts'

/** F31: about the batch, without names. It goes to the head at once. */
export function ReportNew() {
  const [intakeId, setIntake] = useState<string | null>(null)
  const read = useRead(api.evaluations.reportable, intakeId ? { intakeId } : {}, { keep: true })
  return (
    <>
      <PageHead title={t('report.new')} note={t('report.new_note')} />
      <ReadView read={read} lines={8}>
        {(data) => (
          <div className="stack">
            <Select
              label={t('report.intake')}
              value={data.intakeId ?? ''}
              placeholder={t('choose')}
              onChange={setIntake}
              options={data.intakes.map((i) => ({ value: i.intakeId, label: i.name }))}
            />
            {data.intakeId ? (
              <Form key={data.intakeId} data={data} intakeId={data.intakeId} />
            ) : (
              <EmptyState
                title={t('report.choose')}
                next={
                  data.intakes.length > 0 ? (
                    t('report.choose_next')
                  ) : (
                    <LinkButton href="/pengaturan/angkatan">{t('report.to_intakes')}</LinkButton>
                  )
                }
              >
                {t('report.choose_why')}
              </EmptyState>
            )}
          </div>
        )}
      </ReadView>
    </>
  )
}

function Form({ data, intakeId }: { data: Reportable; intakeId: string }) {
  const without = data.lines.filter((l) => !isDue(l)).map((l) => l.caseId)
  const first: ReportDraft = { ...toDraft(reportForm, null), roles: {}, without }
  const draft = useForm(reportForm, t, `evaluations/report/${intakeId}`, first)
  const [namesChecked, setChecked] = useState(false)
  const v = draft.body
  const save = useCommand(api.evaluations.writeReport, {
    onDone: ({ reportId, isOnTime }) => {
      toast(t(isOnTime ? 'report.sent' : 'report.sent_late'))
      void draft.discard().then(() => navigate(`/evaluasi/laporan/${reportId}`))
    },
  })
  const due = data.intakes.find((i) => i.intakeId === intakeId)?.dueOn
  const chosen = data.lines.filter((l) => !v.without.includes(l.caseId))
  const f = draft.fields(save)
  const send = () =>
    void save.run({
      ...draft.input(),
      intakeId,
      lines: chosen.map((l) => ({ caseId: l.caseId })),
      roles: data.parts.flatMap(({ part }) => (v.roles[part]?.trim() ? [{ part, text: v.roles[part].trim() }] : [])),
      namesChecked,
    })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {due && <p className="quiet">{t('report.due', { day: longDay(due) })}</p>}
      <CommandRefusal of={save} fields={draft.placeOf} />
      {save.refusal?.code === 'name_in_report' && (
        <Checkbox label={t('report.names_checked')} checked={namesChecked} onChange={setChecked} />
      )}
      <Section title={t('report.people')} count={chosen.length}>
        <ReportLines
          lines={data.lines}
          without={v.without}
          onToggle={(caseId) =>
            draft.set({
              without: v.without.includes(caseId) ? v.without.filter((x) => x !== caseId) : [...v.without, caseId],
            })
          }
        />
      </Section>
      <Card body>
        <div className="stack">
          <Field of={f.summary} save={draft.save} />
          <Field of={f.skillNote} />
          <Field of={f.changes} />
          <Field of={f.obstacles} />
          <Field of={f.suggestions} />
          {data.parts.map(({ part, count }) => (
            <TextArea
              key={part}
              label={t('report.part', { part: t.code('part', part), count })}
              optional
              rows={2}
              value={v.roles[part] ?? ''}
              onChange={(value) => draft.set({ roles: { ...v.roles, [part]: value } })}
            />
          ))}
        </div>
      </Card>
      <Actions>
        <p className="grow small quiet">{t('report.effect')}</p>
        <Button kind="primary" type="submit" busy={save.busy}>
          {t('report.send')}
        </Button>
      </Actions>
    </form>
  )
}
