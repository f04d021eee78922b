import { type FormEvent, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { SecretField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { api } from '../client/shell-api.ts'
import { useCommand } from '../client/use-command.ts'
import { Once } from './once.tsx'
import { t } from './words.ts'

/** The new words, then the same words typed from the paper: only then is the old passphrase given up. */
export function NewPassphrase({ text, ticket, onEnd }: { text: string; ticket: string; onEnd: () => void }) {
  const [isWritten, setWritten] = useState(false)
  const [typed, setTyped] = useState('')
  const change = useCommand(api.auth.changePassphrase, {
    onDone: () => {
      toast(t('profile.passphrase_told'))
      onEnd()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change.run({ typed, ticket })
  }
  if (!isWritten)
    return (
      <Once
        say={t('profile.passphrase_once')}
        text={text}
        next={t('profile.written')}
        onNext={() => setWritten(true)}
      />
    )
  return (
    <form className="stack stack-3" onSubmit={submit}>
      <CommandRefusal of={change} />
      <SecretField
        label={t('profile.passphrase_type')}
        hint={t('profile.passphrase_hint')}
        autoComplete="off"
        autoFocus
        required
        value={typed}
        onChange={setTyped}
      />
      <div className="row row--wrap">
        <Button kind="primary" type="submit" busy={change.busy}>
          {t('profile.passphrase_use')}
        </Button>
        <Button onClick={() => setWritten(false)}>{t('profile.passphrase_again')}</Button>
        <Button kind="plain" onClick={onEnd}>
          {t('profile.passphrase_keep')}
        </Button>
      </div>
    </form>
  )
}
