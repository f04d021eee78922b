import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { t } from '../words.ts'
import type { Call } from './create-client.ts'
import { issueSentence } from './refusal-words.ts'
import { RefusedBecause, type Say } from './refused-because.tsx'
import { useCommand } from './use-command.ts'
import { thrownAway, useDraft } from './use-draft.ts'

type Props<I extends { reason: string; caseId: string }, O> = {
  call: Call<I, O>
  input: Omit<I, 'reason'>
  title: string
  note: string
  verb: string
  label?: string | undefined
  /** the sentence of a rule behind the refusal */
  sayRule: Say
  onClose: () => void
  onDone?: ((answer: O) => void) | undefined
}

/** A verb that needs a written reason and nothing else. */
export function ReasonDialog<I extends { reason: string; caseId: string }, O>({
  call,
  input,
  title,
  note,
  verb,
  label,
  sayRule,
  onClose,
  onDone,
}: Props<I, O>) {
  const about = (input as { caseId: string }).caseId // it is left in by Omit<I, 'reason'>
  const draft = useDraft(`reason/${about}/${call.path.toLowerCase()}`, { reason: '' })
  const { reason } = draft.body
  const command = useCommand(call, {
    onDone: (answer) => {
      void draft.discard()
      onDone?.(answer)
      onClose()
    },
  })
  const problem = command.refusal?.issues.find((i) => i.path[0] === 'reason' && i.code.startsWith('too_'))
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={command.busy}
            busyWord={t('reason.saving')}
            onClick={() => void command.run({ ...input, reason } as I) /* the rest of the input, and the reason */}
          >
            {verb}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{note}</p>
        {!problem && <RefusedBecause sayRule={sayRule} of={command} />}
        <TextArea
          label={label ?? t('reason.label')}
          value={reason}
          onChange={(text) => draft.set({ reason: text })}
          rows={3}
          error={problem && issueSentence(problem)}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
