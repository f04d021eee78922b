import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear, shortDayYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { askForm } from '../forms/ask.ts'
import { api, type KeyRequest, type KeysOfCase } from './api.ts'
import { t } from './words.ts'

/** On the page of her health: who reads it by a grant, what was asked for and answered, and the way to ask. */
export function KeyAccess({ caseId }: { caseId: string }) {
  const read = useRead(api.lending.ofCase, { caseId })
  return <ReadView read={read}>{(keys) => <Shown caseId={caseId} keys={keys} />}</ReadView>
}

function Shown({ caseId, keys }: { caseId: string; keys: KeysOfCase }) {
  const [asks, setAsks] = useState(false)
  return (
    <Section title={t('keys.title')}>
      <Card>
        <ul className="lines rows">
          {keys.readers.length === 0 && <li className="quiet">{t('keys.nurse_only')}</li>}
          {keys.readers.map((r) => (
            <Reader key={r.personId} caseId={caseId} reader={r} mayTakeBack={keys.mayTakeBack} />
          ))}
          {keys.requests.map((r) => (
            <Asked key={r.requestId} of={r} />
          ))}
        </ul>
      </Card>
      {keys.mayAsk && keys.candidates.length > 0 && (
        <p>
          <Button icon="key" onClick={() => setAsks(true)}>
            {t('keys.ask')}
          </Button>
        </p>
      )}
      {asks && <AskDialog caseId={caseId} candidates={keys.candidates} onClose={() => setAsks(false)} />}
    </Section>
  )
}

const Asked = ({ of: r }: { of: KeyRequest }) => (
  <li>
    <span className="grow">
      {t(r.askedBy === r.reader ? 'keys.asked_self' : 'keys.asked_line', {
        who: r.askedBy,
        what: t.code('what', r.class),
        reader: r.reader,
        at: shortDayYear(r.askedAt),
        purpose: t.code('purpose', r.purpose),
      })}
      <br />
      <span className="small quiet">{answerWord(r)}</span>
    </span>
  </li>
)

export function answerWord(r: KeyRequest): string {
  if (!r.answer) return t('keys.waits')
  const answered = { who: r.answeredBy ?? '', at: momentYear(r.answeredAt ?? '') }
  return r.declinedFor
    ? t('keys.declined', { ...answered, reason: t.code('reason', r.declinedFor) })
    : t('keys.granted', answered)
}

type ReaderProps = { caseId: string; reader: KeysOfCase['readers'][number]; mayTakeBack: boolean }

function Reader({ caseId, reader, mayTakeBack }: ReaderProps) {
  const [isSure, setSure] = useState(false)
  const name = reader.callName
  const take = useCommand(api.lending.takeBack, { onDone: () => toast(t('keys.taken_back', { name })) })
  return (
    <li>
      <span className="grow">{t('keys.reads', { name, day: shortDayYear(reader.since) })}</span>
      {mayTakeBack && (
        <Button small onClick={() => setSure(true)}>
          {t('keys.take_back')}
        </Button>
      )}
      <ConfirmDialog
        open={isSure}
        onClose={() => setSure(false)}
        title={t('keys.sure', { name })}
        confirm={t('keys.take_back')}
        busy={take.busy}
        onConfirm={() => void take.run({ caseId, personId: reader.personId })}
      >
        <CommandRefusal of={take} />
        <p>{t('keys.sure_why', { name })}</p>
      </ConfirmDialog>
    </li>
  )
}

type AskProps = { caseId: string; candidates: KeysOfCase['candidates']; onClose: () => void }

function AskDialog({ caseId, candidates, onClose }: AskProps) {
  const only = candidates.length === 1 ? candidates[0]?.personId : undefined
  const form = useShortForm(askForm, t, { ...emptyDraft(askForm, { today: '' }), readerId: only ?? '' })
  const command = useCommand(api.lending.ask, {
    onDone: () => {
      toast(t('keys.asked'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('keys.ask')}
      action={t('keys.ask_do')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    >
      <Field of={f.what} />
      <Field of={f.readerId} options={candidates.map((c) => ({ value: c.personId, label: c.callName }))} />
      <Field of={f.purpose} />
    </FormDialog>
  )
}
