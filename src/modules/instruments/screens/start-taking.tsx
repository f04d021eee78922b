import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { WhoIsAsked } from '../../../app/web/client/who-is-asked.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { startForm } from '../forms/start.ts'
import { findInstrument } from '../scales/registry.ts'
import { api, type InstrumentLine } from './api.ts'
import { own, t } from './words.ts'

/** Before the first item: what to know, how it is asked, on which day. */
export function StartTaking({
  caseId,
  line,
  mayAsk,
  today,
}: {
  caseId: string
  line: InstrumentLine
  mayAsk: boolean
  today: string
}) {
  const form = useShortForm(startForm, t, { mode: line.usualMode, takenOn: today })
  const start = useCommand(api.instruments.start, { changes: [api.instruments.list] })
  const guidance = findInstrument(line.code, line.version)?.guidance ?? []
  const f = form.fields(start)
  return (
    <div className="fill stack">
      <PageHead title={own(line.name)} note={<WhoIsAsked caseId={caseId} />} />
      <p>{t('taking.first')}</p>
      <ul className="stack stack-2">
        {guidance.map((g) => (
          <li key={g.en}>{own(g)}</li>
        ))}
      </ul>
      <CommandRefusal of={start} fields={form.placeOf} />
      {line.allowedModes.length > 1 && (
        <Field
          of={f.mode}
          options={f.mode.options.filter((one) => line.allowedModes.some((m) => m === one.value))}
          optional={false}
        />
      )}
      <Field of={f.takenOn} optional={false} />
      <div className="row">
        {mayAsk && (
          <Button
            kind="primary"
            busy={start.busy}
            onClick={() => void start.run({ ...form.input(), caseId, code: line.code })}
          >
            {t('taking.begin')}
          </Button>
        )}
        <LinkButton kind="plain" href={`/penerima-manfaat/${caseId}/asesmen`}>
          {t('taking.back')}
        </LinkButton>
      </div>
    </div>
  )
}
