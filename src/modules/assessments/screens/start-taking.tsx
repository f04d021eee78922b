import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { boxesOf, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { findInstrument } from '../instruments/registry.ts'
import { api, type InstrumentLine } from './api.ts'
import { WhoIsAsked } from './who-is-asked.tsx'
import { own, rules, t } from './words.ts'

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
  const [mode, setMode] = useState(line.usualMode)
  const [boxes, setBoxes] = useState(boxesOf(today))
  const start = useCommand(api.assessments.start, { changes: [api.assessments.instruments] })
  const guidance = findInstrument(line.code, line.version)?.guidance ?? []
  const day = readDate(boxes)
  return (
    <div className="fill stack">
      <PageHead title={own(line.name)} note={<WhoIsAsked caseId={caseId} />} />
      <p>{t('taking.first')}</p>
      <ul className="stack stack-2">
        {guidance.map((g) => (
          <li key={g.en}>{own(g)}</li>
        ))}
      </ul>
      <CommandRefusal of={start} />
      {line.allowedModes.length > 1 && (
        <Segmented
          legend={t('taking.mode')}
          name="mode"
          value={mode}
          onChange={setMode}
          options={line.allowedModes.map((m) => ({ value: m, label: rules.code('mode', m) }))}
        />
      )}
      <DateFields
        legend={t('taking.day')}
        value={boxes}
        onChange={setBoxes}
        error={day.kind === 'wrong' ? t('no_such_day') : undefined}
      />
      <div className="row">
        {mayAsk && (
          <Button
            kind="primary"
            busy={start.busy}
            onClick={() =>
              void start.run({ caseId, code: line.code, mode, ...(day.kind === 'date' && { takenOn: day.iso }) })
            }
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
