import { useState } from 'react'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { listWords } from '../../sheets/say-problem.ts'
import { api, type Kind, type List } from './api.ts'
import { sayChoice, sayProblem } from './say.ts'
import { t } from './words.ts'

/** Answers that set rows aside: a word of reason is asked for, once for all of them. */
const REASONED = ['set_aside', 'refer_child_services']

/** Hundreds of questions are mostly a handful of kinds: each is answered once for all rows that ask it. */
export function ImportKinds({ list }: { list: List }) {
  const read = useRead(api.lists.openKinds, { listId: list.listId }, { keep: true })
  const kinds = (read.data?.kinds ?? []).filter((k) => k.rows > 1)
  if (kinds.length === 0) return null
  return (
    <Section title={t('kinds.title')} count={kinds.length}>
      <p className="small quiet imp__note">{t('kinds.note')}</p>
      <ul className="card lines imp-lists">
        {kinds.map((kind) => (
          <AnswerKind key={kind.code} listId={list.listId} kind={kind} />
        ))}
      </ul>
    </Section>
  )
}

function AnswerKind({ listId, kind }: { listId: string; kind: Kind }) {
  const [picked, setPicked] = useState('')
  const reason = useDraft(`impor/${listId}/semua-${kind.code.replaceAll('_', '-')}`, { text: '' })
  const save = useCommand(api.lists.decideAlike, { changes: [api.lists.page, api.lists.openKinds] })
  const [first] = kind.choices
  const choice = kind.choices.find((c) => c.code === picked) ?? first
  const asksWhy = choice !== undefined && REASONED.includes(choice.code)
  const send = async () => {
    if (!choice) return
    const why = reason.body.text.trim()
    const sent = { listId, code: kind.code, choice: choice.code, ...(asksWhy && why !== '' && { reason: why }) }
    if (await save.run(sent)) await reason.discard()
  }
  return (
    <li className="todo">
      <div className="grow stack stack-2">
        <p>
          <b>{t('kinds.rows', { n: grouped(kind.rows) })}</b> {sayProblem(kind.example)}
        </p>
        {choice ? (
          <div className="row">
            <Select
              className="grow"
              small
              hideLabel
              label={t('kinds.answer_for', { what: sayProblem(kind.example) })}
              value={choice.code}
              onChange={setPicked}
              options={kind.choices.map((c) => ({ value: c.code, label: sayAnswer(c.code) }))}
            />
            <Button small kind="tint" busy={save.busy} onClick={() => void send()}>
              {t('kinds.apply', { n: grouped(choice.rows) })}
            </Button>
          </div>
        ) : (
          <p className="small quiet">{t('kinds.each')}</p>
        )}
        {asksWhy && (
          <TextField
            personal
            label={t('imp.reason')}
            value={reason.body.text}
            onChange={(text) => reason.set({ text })}
            maxLength={500}
          />
        )}
        {save.refusal && (
          <p className="small" role="alert">
            {save.refusal.code === 'decision_unusable'
              ? listWords(listWords.known(`unresolved.${save.refusal.body.params?.['why']}`))
              : save.sentence}
          </p>
        )}
      </div>
    </li>
  )
}

/** The answer for many rows at once names none of them. */
const sayAnswer = (code: Kind['choices'][number]['code']): string =>
  code === 'merge_into_row' ? t('kinds.merge') : code === 'use_date' ? t('kinds.use_date') : sayChoice({ code })
