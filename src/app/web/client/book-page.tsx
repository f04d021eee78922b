import type { ReactNode } from 'react'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import type { DraftFields, Fields, Form, InputFields } from '../../../kernel/form.ts'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { rowsOf } from '../../../kernel/form-words.ts'
import type { Params } from '../../../kernel/words.ts'
import type { Call } from './create-client.ts'
import { shortDayYear, todayKey } from './days.ts'
import { FormDialog } from './form-dialog.tsx'
import { RivalClash } from './form-views.tsx'
import { screenSay, wordsOf } from './say.ts'
import { useCommand } from './use-command.ts'
import { useForm } from './use-form.ts'
import { useRival } from './use-rival.ts'

/** A page that is written anew as a version: as it stands, and as it is written. */
export type Written = { version: number; by: string; at: string; value: object }
export type BookWords = {
  (key: 'change' | 'save' | 'saved' | 'who_writes' | 'written', params?: Params): string
  has(key: string): boolean
}

type PageProps = {
  t: BookWords
  title: string
  page: Written | null
  /** what is not there yet, why it helps, and the word of the button for whoever may write */
  none: string
  why: string
  write: string
  onWrite: (() => void) | undefined
  children: ReactNode
}

/** A page with its day and writer, or the way to write it. */
export function BookPage({ t, title, page, none, why, write, onWrite, children }: PageProps) {
  const on = page && 'on' in page.value ? String(page.value.on) : null
  return (
    <Section title={title} count={page && on ? t('written', { day: shortDayYear(on), by: page.by }) : undefined}>
      {page ? (
        <div className="stack">
          {children}
          {onWrite && (
            <div>
              <Button small onClick={onWrite}>
                {t('change')}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <Card body>
          <EmptyState
            title={none}
            next={
              onWrite ? (
                <Button kind="primary" icon="plus" onClick={onWrite}>
                  {write}
                </Button>
              ) : (
                t('who_writes')
              )
            }
          >
            {why}
          </EmptyState>
        </Card>
      )}
    </Section>
  )
}

type ToldProps<F extends Fields> = { t: BookWords; of: Form<F>; value: object; but?: readonly string[] }

/** What was answered, each under its question, without its day. */
export function Told<F extends Fields>({ t, of, value, but = [] }: ToldProps<F>) {
  const rows = rowsOf(of, toDraft(of, value), screenSay(wordsOf(t)))
  return (
    <dl className="told">
      {rows
        .filter((row) => row.text !== '' && row.key !== 'on' && !but.includes(row.key))
        .map((row) => (
          <div key={row.key}>
            <dt>{row.label}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
    </dl>
  )
}

type Newer = { version: number; value: object }
type DialogProps<F extends Fields> = {
  t: BookWords
  of: Form<F>
  caseId: string
  now: Newer | null
  /** what another page says already, while nothing is written here */
  begin?: object | null
  call: Call<InputFields<F> & { caseId: string; version: number }, { version: number }, Newer>
  changes: readonly { readonly path: string }[]
  title: string
  intro?: ReactNode
  onClose: () => void
  /** the questions, laid out */
  children: (fields: FieldsOf<F>) => ReactNode
}

/** A page is written: what stood there is before her eyes, and nothing of it is lost. */
export function BookDialog<F extends Fields>(props: DialogProps<F>) {
  const { t, of, caseId, now, begin, call, changes, title, intro, onClose, children } = props
  const today = { today: todayKey() }
  const first = now ? { ...toDraft(of, now.value), on: today.today } : { ...emptyDraft(of, today), ...begin }
  const form = useForm(of, t, `usaha/${caseId}/${of.key}`, first as DraftFields<F>) // each of these forms has its day
  const command = useCommand(call, {
    changes,
    onDone: () => {
      toast(t('saved'))
      void form.discard().then(onClose)
    },
  })
  const rival = useRival(
    command,
    now?.version ?? 0,
    (theirs) => toDraft(of, theirs.value),
    (body) => form.set(() => body),
  )
  const send = (version = rival.version ?? 0) => void command.run({ ...form.input(), caseId, version })
  return (
    <FormDialog
      {...{ form, onClose, title }}
      wide
      command={rival.command}
      action={t('save')}
      onSend={() => send()}
      intro={
        <>
          {intro}
          <RivalClash of={of} yours={form.body} {...{ t, rival, send }} />
        </>
      }
    >
      {children(form.fields(command))}
    </FormDialog>
  )
}
