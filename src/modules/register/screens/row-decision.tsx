import { useState } from 'react'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api, type Decision, type Problem, type Row } from './api.ts'
import { type SayExit, sayChoice, sayProblem } from './say.ts'
import { t } from './words.ts'

type Props = { registerId: string; row: Row; sayExit: SayExit }
type Picked = Pick<Decision, 'code' | 'field'> & { choice: NonNullable<Decision['choice']>; value?: string | undefined }

/** The questions of one row, each with its answers; and setting the row aside, whatever it asks. */
export function RowDecision({ registerId, row, sayExit }: Props) {
  const whole = row.decisions.find((d) => d.code === 'row')
  const asked = row.problems.filter((p) => (p.choices?.length ?? 0) > 0)
  return (
    <div className="stack stack-2">
      {!whole &&
        asked.map((p) => <Question key={`${p.code} ${p.field}`} {...{ registerId, row, sayExit }} problem={p} />)}
      {(whole || asked.length === 0) && <Question {...{ registerId, row, sayExit }} problem={null} />}
    </div>
  )
}

const ROW = { code: 'row', field: 'row' } as const
const keyOf = (p: Pick<Picked, 'choice' | 'value'>) => `${p.choice} ${p.choice === 'type' ? '' : (p.value ?? '')}`

function Question({ registerId, row, sayExit, problem }: Props & { problem: Problem | null }) {
  const [typing, setTyping] = useState(false)
  const save = useCommand(api.register.decideRow, {
    changes: [api.register.page, api.register.openKinds],
    onDone: () => setTyping(false),
  })
  const of = problem ? { code: problem.code, field: problem.field } : ROW
  const decided = row.decisions.find((d) => d.code === of.code && d.field === of.field)
  const options: Picked[] = problem
    ? (problem.choices ?? []).map((c) => ({ ...of, choice: c.code, value: c.value }))
    : [{ ...ROW, choice: 'set_aside' }]
  const send = (picked: Picked | null, typed?: string) => {
    const value = typed ?? picked?.value
    const said = { registerId, row: row.row, version: row.version, ...of, choice: picked?.choice ?? null }
    return save.run({ ...said, ...(value !== undefined && { value }) })
  }
  const pick = (key: string) => {
    const found = options.find((o) => keyOf(o) === key)
    if (found?.choice === 'type') setTyping(true)
    else if (found) void send(found)
  }
  const [suggested] = options
  const chosen = typing ? 'type ' : decided ? keyOf(decided) : ''
  const name = row.values['name'] ?? row.values['item'] ?? row.values['number'] ?? String(row.row)
  const isAsked = problem?.severity === 'must_decide'
  return (
    <>
      <div className="row">
        <Select
          className="grow"
          label={
            problem
              ? `${t('reg.decision_for', { name })}: ${sayProblem(problem, sayExit)}`
              : t('reg.decision_for', { name })
          }
          hideLabel
          small
          placeholder={t(isAsked ? 'reg.choose' : 'reg.as_it_is')}
          value={options.some((o) => keyOf(o) === chosen) ? chosen : ''}
          onChange={pick}
          options={options.map((o) => ({
            value: keyOf(o),
            label: sayChoice(row, of.field, { code: o.choice, value: o.value }, sayExit),
          }))}
        />
        {isAsked && !decided && !typing && suggested && suggested.choice !== 'type' && (
          <Button small kind="tint" busy={save.busy} onClick={() => void send(suggested)}>
            {t('reg.use')}
          </Button>
        )}
      </div>
      {typing && (
        <Typing
          place={`daftar-lama/${registerId}/${row.row}/${of.code}-${of.field}`.replaceAll('_', '-')}
          label={t('reg.type', { what: t(`field.${of.field}`) })}
          busy={save.busy}
          onUse={(text) => send({ ...of, choice: 'type' }, text)}
          onCancel={() => setTyping(false)}
        />
      )}
      {decided && !typing && (
        <p className="small quiet">
          {decided.choice === 'type' ? decided.value : null}{' '}
          <Button small kind="plain" busy={save.busy} onClick={() => void send(null)}>
            {t('reg.take_back')}
          </Button>
        </p>
      )}
      {save.refusal && (
        <p className="small" role="alert">
          {save.refusal.code === 'decision_unusable'
            ? t(t.known(`unusable.${save.refusal.body.params?.['why']}`))
            : save.sentence}
        </p>
      )}
    </>
  )
}

type TypingProps = {
  place: string
  label: string
  busy: boolean
  /** undefined when it was refused: what was typed stays */
  onUse: (text: string) => Promise<unknown>
  onCancel: () => void
}

function Typing({ place, label, busy, onUse, onCancel }: TypingProps) {
  const draft = useDraft(place, { text: '' })
  const use = async () => {
    if (await onUse(draft.body.text.trim())) await draft.discard()
  }
  return (
    <div className="stack stack-2">
      <TextField
        personal
        label={label}
        value={draft.body.text}
        onChange={(text) => draft.set({ text })}
        maxLength={200}
      />
      <div className="row">
        <Button small busy={busy} onClick={() => void use()}>
          {t('reg.use')}
        </Button>
        <Button small kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
