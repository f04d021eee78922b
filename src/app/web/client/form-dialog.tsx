import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Fields, type FieldsOf, type Looks } from '../../../design/form-field.tsx'
import { SaveState, type SaveStateProps } from '../../../design/save-state.tsx'
import { t } from '../../../design/words.ts'
import type { Fields as FormFields } from '../../../kernel/form.ts'
import type { Place } from '../../../kernel/form-words.ts'
import { CommandRefusal } from './command-refusal.tsx'
import type { Command } from './use-command.ts'
import { thrownAway } from './use-draft.ts'

type Sent = Pick<Command<never, never>, 'issue' | 'refusal' | 'sentence' | 'busy' | 'clashShown'>
type Props<F extends FormFields> = {
  title: string
  wide?: boolean | undefined
  /** from `useForm`, or from `useShortForm` when nothing is kept; a bare draft when the questions are not a form's */
  form: {
    fields?: (save?: Sent) => FieldsOf<F>
    placeOf?: (path: string) => Place | undefined
    save?: SaveStateProps | undefined
    discard?: () => Promise<void>
  }
  command: Sent
  /** the word of its one button, and what that does; without it there is nothing to send now */
  action: string | undefined
  /** how that button looks where it does more than keep something */
  actionLook?: Pick<ButtonLook, 'kind' | 'icon'> | undefined
  onSend: () => void
  onClose: () => void
  /** another thing that may be done here: taken off the list, given back */
  other?: ReactNode
  /** what stands above the questions */
  intro?: ReactNode
  /** what only the screen knows of some questions: who may be chosen, a label with her name */
  look?: Looks<F> | undefined
  /** the questions when they are laid out by hand; all of them in their order otherwise */
  children?: ReactNode
}

/** A dialog that asks one form: what was typed is kept until it is sent, or thrown away by "Batal". */
export function FormDialog<F extends FormFields>({ form, command, ...props }: Props<F>) {
  const { title, wide, action, actionLook, onSend, onClose, other, intro, look, children } = props
  const { discard } = form
  return (
    <Dialog
      open
      wide={wide}
      onClose={onClose}
      title={title}
      actions={
        <>
          {form.save && <SaveState {...form.save} />}
          {other}
          <Button onClick={discard ? thrownAway({ discard }, onClose) : onClose}>{t('confirm.cancel')}</Button>
          {action && (
            <Button kind="primary" {...actionLook} busy={command.busy} onClick={onSend}>
              {action}
            </Button>
          )}
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        {intro}
        <CommandRefusal of={command} fields={form.placeOf} />
        {children ?? (form.fields && <Fields of={form.fields(command)} look={look} />)}
      </form>
    </Dialog>
  )
}
