import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { api, type OpenKind, type Register } from './api.ts'
import { type SayExit, sayAlike, sayProblem } from './say.ts'
import { t } from './words.ts'

/** Hundreds of questions are mostly a handful of kinds: each is answered once for all rows that ask it. */
export function Kinds({ r, sayExit }: { r: Register; sayExit: SayExit }) {
  const read = useRead(api.register.openKinds, { registerId: r.registerId }, { keep: true })
  const kinds = (read.data?.kinds ?? []).filter((k) => k.rows > 1)
  if (kinds.length === 0) return null
  return (
    <Section title={t('kinds.title')} count={kinds.length}>
      <p className="small quiet imp__note">{t('kinds.note')}</p>
      <ul className="card lines imp-lists">
        {kinds.map((kind) => (
          <AnswerKind key={kind.key} {...{ kind, sayExit }} registerId={r.registerId} />
        ))}
      </ul>
    </Section>
  )
}

type Props = { registerId: string; kind: OpenKind; sayExit: SayExit }
const keyOf = (c: OpenKind['choices'][number]) => `${c.code} ${c.value ?? ''}`

function AnswerKind({ registerId, kind, sayExit }: Props) {
  const [picked, setPicked] = useState('')
  const save = useCommand(api.register.decideAlike, { changes: [api.register.page, api.register.openKinds] })
  const choice = kind.choices.find((c) => keyOf(c) === picked) ?? kind.choices[0]
  const what = sayProblem(kind, sayExit)
  return (
    <li className="todo">
      <div className="grow stack stack-2">
        <p>
          <b>{t('kinds.rows', { n: grouped(kind.rows) })}</b> {what}{' '}
          <span className="quiet">{t(`field.${kind.field}`)}</span>
        </p>
        {choice ? (
          <div className="row">
            <Select
              className="grow"
              small
              hideLabel
              label={t('kinds.answer_for', { what })}
              value={keyOf(choice)}
              onChange={setPicked}
              options={kind.choices.map((c) => ({ value: keyOf(c), label: sayAlike(kind.field, c, sayExit) }))}
            />
            <Button
              small
              kind="tint"
              busy={save.busy}
              onClick={() => void save.run({ registerId, key: kind.key, choice: choice.code, value: choice.value })}
            >
              {t('kinds.apply', { n: grouped(choice.rows) })}
            </Button>
          </div>
        ) : (
          <p className="small quiet">{t('kinds.each')}</p>
        )}
        <CommandRefusal of={save} />
      </div>
    </li>
  )
}
