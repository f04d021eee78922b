import { type ReactNode, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import type { FieldsOf } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Fields } from '../../../kernel/form.ts'
import type { Place } from '../../../kernel/form-words.ts'
import { CommandRefusal } from './command-refusal.tsx'
import { FormDialog } from './form-dialog.tsx'
import type { Command } from './use-command.ts'

type Sent = Pick<Command<never, never>, 'issue' | 'refusal' | 'sentence' | 'busy' | 'clashShown'>
/** What decisions have in common is said alike in the words of each module. */
type Say = (
  key: 'approve.do' | 'approve.full' | 'approve.note' | 'approve.note_when' | 'approve.nothing' | 'approve.return',
) => string

/** Beside the list of what waits: one decision, or that nothing waits here. */
export const Inbox = ({ list, title, children }: { list: ReactNode; title: string; children: ReactNode }) => (
  <div className="inbox">
    {list}
    <section className="inbox__proof" aria-label={title}>
      {children}
    </section>
  </div>
)

export const NothingToDecide = ({ t, full }: { t: Say; full: string }) => (
  <EmptyState page title={t('approve.nothing')} next={<LinkButton href={full}>{t('approve.full')}</LinkButton>} />
)

type Props<F extends Fields> = {
  t: Say
  title: string
  facts: readonly ReactNode[]
  /** the page of everything that is decided on */
  full: string
  /** the form of the note with which it goes back */
  form: {
    body: { note: string }
    set: (change: { note: string }) => void
    fields: (save?: Sent) => FieldsOf<F>
    placeOf: (path: string) => Place | undefined
  }
  approve: Sent
  /** null when it is approved already */
  onApprove: (() => void) | null
  back: Sent
  onReturn: () => void
  /** what must be seen before the proof */
  before?: ReactNode
  children: ReactNode
}

/** A note that says nothing is asked for again. */
const SHORTEST = 10

/** With the proof in view: approve, or give back with a note that the proposer reads (W10). */
export function Decision<F extends Fields>({ t, form, approve, onApprove, back, onReturn, ...of }: Props<F>) {
  const [asking, setAsking] = useState(false)
  const { note } = form.body
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1 className="t-page" tabIndex={-1}>
            {of.title}
          </h1>
          <Facts of={of.facts} />
        </div>
        <LinkButton small href={of.full}>
          {t('approve.full')}
        </LinkButton>
      </header>
      {of.before}
      <CommandRefusal of={approve} />
      {!asking && <CommandRefusal of={back} fields={{ note: 'return-note' }} />}
      {of.children}
      <form
        className="inbox__decide"
        onSubmit={(event) => {
          event.preventDefault()
          onApprove?.()
        }}
      >
        <TextField
          personal
          id="return-note"
          label={
            <>
              {t('approve.note')} <span className="optional">{t('approve.note_when')}</span>
            </>
          }
          value={note}
          onChange={(text) => form.set({ note: text })}
        />
        <Button busy={back.busy} onClick={() => (note.trim().length >= SHORTEST ? onReturn() : setAsking(true))}>
          {t('approve.return')}
        </Button>
        {onApprove && (
          <Button kind="primary" type="submit" busy={approve.busy}>
            {t('approve.do')}
          </Button>
        )}
      </form>
      {asking && (
        <FormDialog
          title={t('approve.return')}
          form={{ fields: form.fields, placeOf: form.placeOf }}
          command={back}
          action={t('approve.return')}
          onSend={onReturn}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
