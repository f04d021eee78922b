import { useEffect, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Code, type Fields } from './api.ts'
import { AskField } from './ask-field.tsx'
import { MissingList } from './missing-list.tsx'
import { Preview } from './preview.tsx'
import { t, wordOr } from './words.ts'

type Order = { code: Code; caseId?: string; subjectId?: string }
type Known = { letterId: string; version: number; fields: Fields }

/** The value after `ms` without a change: the page is not made anew at every key. */
function useQuiet<V>(value: V, ms: number): V {
  const [quiet, setQuiet] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return quiet
}

/** Fields on the left, the page on the right; what is missing stands above both. */
export function LetterForm({ order, known }: { order: Order; known?: Known | undefined }) {
  const draft = useDraft<{ fields: Fields }>(
    `surat/${order.code}/${known?.letterId ?? order.caseId ?? order.subjectId ?? 'baru'}`,
    { fields: known?.fields ?? {} },
  )
  return draft.ready ? <Form order={order} known={known} draft={draft} /> : null
}

function Form({
  order,
  known,
  draft,
}: {
  order: Order
  known: Known | undefined
  draft: ReturnType<typeof useDraft<{ fields: Fields }>>
}) {
  const { fields } = draft.body
  const quiet = useQuiet(fields, 700)
  const read = useRead(api.letters.prepare, { ...order, fields: quiet, preview: true }, { keep: true })
  const whole = { ...order, fields, ...(known && { letterId: known.letterId, version: known.version }) }
  const issue = useCommand(api.letters.issue, {
    onDone: async ({ letterId, number }) => {
      await draft.discard()
      toast(number ? t('new.issued', { number }) : t('new.issued_plain'))
      navigate(`/surat/${letterId}`, { replace: true })
    },
  })
  const save = useCommand(api.letters.saveDraft, {
    onDone: async () => {
      await draft.discard()
      toast(t('new.saved'))
      navigate('/surat?bagian=draft')
    },
  })
  const drop = useCommand(api.letters.dropDraft, {
    onDone: async () => {
      await draft.discard()
      toast(t('new.dropped'))
      navigate('/surat?bagian=draft')
    },
  })
  const set = (path: string, value: string | string[]) =>
    draft.set((body) => ({ fields: { ...body.fields, [path]: value } }))
  return (
    <ReadView read={read} lines={8}>
      {(made) => (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void issue.run(whole)
          }}
        >
          {made.isNeutral && <Banner icon="shield-lock">{t('new.neutral')}</Banner>}
          <MissingList missing={made.missing} asks={made.asks} />
          <div className="cols letter-desk">
            <Section title={t('new.fields')}>
              <div className="stack">
                <p className="quiet">{made.asks.length > 0 ? t('new.facts') : t('new.nothing')}</p>
                {made.asks.map((ask) => {
                  const wrong = made.missing.find(
                    (m) => m.problem && (m.field === ask.path || m.field.startsWith(`${ask.path}.`)),
                  )
                  return (
                    <AskField
                      key={ask.path}
                      ask={ask}
                      value={fields[ask.path] ?? ask.value}
                      error={wrong && wordOr(`missing.${wrong.problem}`, '')}
                      onChange={(value) => set(ask.path, value)}
                    />
                  )
                })}
              </div>
            </Section>
            <Preview base64={made.preview} />
          </div>
          <CommandRefusal of={issue} />
          <CommandRefusal of={save} />
          <CommandRefusal of={drop} />
          <Actions className="letter-do">
            <p className="grow">{draft.save && <SaveState {...draft.save} />}</p>
            {known && (
              <Button busy={drop.busy} onClick={() => void drop.run({ letterId: known.letterId })}>
                {t('new.drop')}
              </Button>
            )}
            <Button busy={save.busy} onClick={() => void save.run(whole)}>
              {t('new.save')}
            </Button>
            <Button kind="primary" type="submit" icon="printer" busy={issue.busy} busyWord={t('new.issuing')}>
              {t(made.isNumbered ? 'new.issue' : 'new.issue_plain')}
            </Button>
          </Actions>
        </form>
      )}
    </ReadView>
  )
}
