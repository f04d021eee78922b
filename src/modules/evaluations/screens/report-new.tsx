import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { longDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Actions, Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Reportable } from './api.ts'
import { ReportLines } from './report-lines.tsx'
import { t, word } from './words.ts'

type Draft = {
  summary: string
  skillNote: string
  changes: string
  obstacles: string
  suggestions: string
  roles: Record<string, string>
  without: string[]
}
const EMPTY: Draft = { summary: '', skillNote: '', changes: '', obstacles: '', suggestions: '', roles: {}, without: [] }
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

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
              <EmptyState title={t('report.choose')}>{t('report.choose_why')}</EmptyState>
            )}
          </div>
        )}
      </ReadView>
    </>
  )
}

function Form({ data, intakeId }: { data: Reportable; intakeId: string }) {
  const draft = useDraft<Draft>(`evaluations/report/${intakeId}`, EMPTY)
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
  const text = (key: 'summary' | 'skillNote' | 'changes' | 'obstacles' | 'suggestions', isList: boolean) => (
    <TextArea
      id={`laporan-${key}`}
      label={word(`report.${key}`)}
      hint={isList ? t('report.one_a_line') : undefined}
      optional={isList}
      rows={isList ? 3 : 4}
      value={v[key]}
      onChange={(value) => draft.set({ [key]: value })}
      error={save.issue(key)}
      save={key === 'summary' ? draft.save : undefined}
    />
  )
  const send = () =>
    void save.run({
      intakeId,
      lines: chosen.map((l) => ({ caseId: l.caseId })),
      summary: v.summary,
      skillNote: v.skillNote,
      changes: linesOf(v.changes),
      obstacles: linesOf(v.obstacles),
      suggestions: linesOf(v.suggestions).map((line) => ({ text: line })),
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
      <CommandRefusal of={save} fields={{ summary: 'laporan-summary', skillNote: 'laporan-skillNote' }} />
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
          {text('summary', false)}
          {text('skillNote', false)}
          {text('changes', true)}
          {text('obstacles', true)}
          {text('suggestions', true)}
          {data.parts.map(({ part, count }) => (
            <TextArea
              key={part}
              label={t('report.part', { part: word(`part.${part}`), count })}
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
