import { useState } from 'react'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { listWords } from '../../sheets/say-problem.ts'
import { api, type DecisionIn, type Problem, type Row } from './api.ts'
import { sayChoice } from './say.ts'
import { t } from './words.ts'

/** Answers that need something typed first. */
const TYPED = ['type_nik', 'type_date', 'type_name']
/** Answers that set the row aside: a word of reason is asked for. */
const REASONED = ['set_aside', 'refer_child_services']
const ASIDE_ROW = 'row set_aside'

/** The choices of one row: a list for each of its questions, and setting the whole row aside. */
export function RowDecision({ listId, row }: { listId: string; row: Row }) {
  const whole = row.decisions.find((d) => d.code === 'row')
  const asked = questionsOf(row)
  if (row.follows !== null && asked.length === 0 && !whole)
    return <span className="small quiet">{t('imp.follows', { n: row.follows })}</span>
  return (
    <div className="stack stack-2">
      {!whole &&
        asked.map((p, i) => (
          <Question key={p.code} listId={listId} row={row} problem={p} isLast={i === asked.length - 1} />
        ))}
      {(whole || asked.length === 0) && <Question listId={listId} row={row} problem={null} isLast />}
    </div>
  )
}

const WHO_FIRST = ['duplicate_in_list', 'duplicate_in_list_other_nik', 'known_person']

/** Whether she is somebody else comes first: a row that is merged asks nothing more. */
function questionsOf(row: Row): Problem[] {
  const asked = row.problems.filter(
    (p) => p.severity === 'must_decide' || (p.severity === 'look' && (p.choices?.length ?? 0) > 0),
  )
  const who = asked.filter((p) => WHO_FIRST.includes(p.code))
  const isOpen = who.some(
    (p) =>
      p.severity === 'must_decide' && !row.decisions.some((d) => d.code === p.code && d.choice !== 'merge_into_row'),
  )
  return isOpen ? who : [...who, ...asked.filter((p) => !who.includes(p))]
}

type Props = { listId: string; row: Row; problem: Problem | null; isLast: boolean }
type Picked = { code: string; choice: string; value?: string | undefined }

function Question({ listId, row, problem, isLast }: Props) {
  const [typing, setTyping] = useState<Picked | null>(null)
  const save = useCommand(api.lists.decideRow, {
    changes: [api.lists.page],
    onDone: () => setTyping(null),
  })
  const code = problem?.code ?? 'row'
  const decided = row.decisions.find((d) => d.code === code)
  const send = (picked: Picked | null, more: { value?: string; reason?: string } = {}) => {
    const value = more.value ?? picked?.value
    // codes and choices come from the server's own list and are parsed by it again
    const input = {
      listId,
      row: row.row,
      version: row.version,
      code: picked?.code ?? code,
      choice: picked?.choice ?? null,
      ...(value !== undefined && { value }),
      ...(more.reason && { reason: more.reason }),
    } as DecisionIn
    return save.run(input)
  }
  const options = optionsOf(row, problem, isLast)
  const pick = (value: string) => {
    const found = options.find((o) => o.value === value)?.picked
    if (!found) return
    if (TYPED.includes(found.choice) || REASONED.includes(found.choice)) setTyping(found)
    else {
      setTyping(null)
      void send(found)
    }
  }
  const [suggested] = options
  const chosen = typing
    ? keyOf(typing)
    : decided
      ? keyOf({ code, choice: decided.choice, value: TYPED.includes(decided.choice) ? undefined : decided.value })
      : ''
  return (
    <>
      <div className="row">
        <Select
          className="grow"
          label={t('imp.decision_for', { name: row.name || String(row.row) })}
          hideLabel
          small
          {...(problem ? {} : { placeholder: t('imp.choose') })}
          value={options.some((o) => o.value === chosen) ? chosen : problem ? (suggested?.value ?? '') : ''}
          onChange={pick}
          options={options}
        />
        {problem && !decided && !typing && suggested && (
          <Button small kind="tint" busy={save.busy} onClick={() => pick(suggested.value)}>
            {t('imp.use')}
          </Button>
        )}
      </div>
      {typing && (
        <Typing
          place={`${listId}/${row.row}`}
          picked={typing}
          busy={save.busy}
          onUse={(text) => send(typing, REASONED.includes(typing.choice) ? { reason: text } : { value: text })}
          onCancel={() => setTyping(null)}
        />
      )}
      {decided && !typing && (
        <p className="small quiet">
          {[decided.value && TYPED.includes(decided.choice) ? decided.value : null, decided.reason]
            .filter(Boolean)
            .join(' · ')}{' '}
          <Button small kind="plain" busy={save.busy} onClick={() => void send(null)}>
            {t('imp.undo')}
          </Button>
        </p>
      )}
      {save.refusal && (
        <p className="small" role="alert">
          {save.refusal.code === 'decision_unusable'
            ? listWords(listWords.known(`unresolved.${save.refusal.body.params?.['why']}`))
            : save.sentence}
        </p>
      )}
    </>
  )
}

const keyOf = (p: Picked) => [p.code, p.choice, p.value].filter((part) => part !== undefined).join(' ')

function optionsOf(
  row: Row,
  problem: Problem | null,
  isLast: boolean,
): { value: string; label: string; picked: Picked }[] {
  const own = (problem?.choices ?? []).map((c) => {
    const picked = { code: problem?.code ?? 'row', choice: c.code, value: c.value }
    const known = c.code === 'link_to_known' ? row.known.find((k) => k.id === c.value) : undefined
    const label = known
      ? `${sayChoice({ code: c.code })}: ${t(known.waits ? 'imp.known_waits' : known.isHere ? 'imp.known_here' : 'imp.known_past', { name: known.label })}`
      : sayChoice(c)
    return { value: keyOf(picked), label, picked }
  })
  return isLast
    ? [...own, { value: ASIDE_ROW, label: t('imp.set_aside'), picked: { code: 'row', choice: 'set_aside' } }]
    : own
}

function Typing({
  place,
  picked,
  busy,
  onUse,
  onCancel,
}: {
  /** list and row */
  place: string
  picked: Picked
  busy: boolean
  /** undefined when it was refused: what was typed stays */
  onUse: (text: string) => Promise<unknown>
  onCancel: () => void
}) {
  const draft = useDraft(`impor/${place}/${picked.code}/${picked.choice}`.replaceAll('_', '-'), { text: '' })
  const { text } = draft.body
  const use = async () => {
    if (await onUse(text.trim())) await draft.discard()
  }
  const reasoned = REASONED.includes(picked.choice)
  return (
    <div className="stack stack-2">
      <TextField
        personal
        code={picked.choice === 'type_nik'}
        label={t(reasoned ? 'imp.reason' : 'imp.type')}
        value={text}
        onChange={(v) => draft.set({ text: v })}
        maxLength={reasoned ? 500 : 200}
      />
      <div className="row">
        <Button small busy={busy} onClick={() => void use()}>
          {t('imp.use')}
        </Button>
        <Button small kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
