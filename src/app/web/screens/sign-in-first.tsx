import { type FormEvent, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { SecretField, TextField } from '../../../design/text-field.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, type Refused } from '../client/refused.ts'
import { api } from '../client/shell-api.ts'
import type { Device, SecondFactor } from '../client/shell-contract.ts'
import { late } from '../late-words.ts'

/** Kind of device, remembered on the device itself; a phone proposes nothing by itself. */
const DEVICE = 'titian.device'
const lastDevice = (): Device => (localStorage.getItem(DEVICE) === 'personal' ? 'personal' : 'shared')

type Props = { onKnown: (factor: SecondFactor) => void; onForgot: () => void; onInvited: () => void }

export function FirstStep({ onKnown, onForgot, onInvited }: Props) {
  const [username, setUsername] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [device, setDevice] = useState<Device>(lastDevice)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setRefused(undefined)
    try {
      const factor = await api.auth.signIn({ username: username.trim().toLowerCase(), passphrase, device })
      localStorage.setItem(DEVICE, device)
      onKnown(factor)
    } catch (error) {
      setRefused(asRefused(error))
      setBusy(false)
    }
  }
  return (
    <form className="signin__form" onSubmit={submit}>
      <div>
        <h1 tabIndex={-1}>{late('sign_in.title')}</h1>
        <p className="quiet">{late('sign_in.lead')}</p>
      </div>
      {refused && (
        <Banner kind="danger" live>
          {sentenceFor(refused)}
        </Banner>
      )}
      <TextField
        label={late('sign_in.username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={username}
        onChange={setUsername}
      />
      <SecretField
        label={late('sign_in.passphrase')}
        hint={late('sign_in.passphrase_hint')}
        name="passphrase"
        autoComplete="current-password"
        required
        value={passphrase}
        onChange={setPassphrase}
      />
      <RadioCards<Device>
        legend={late('sign_in.device')}
        name="device"
        value={device}
        onChange={setDevice}
        options={[
          { value: 'shared', label: late('sign_in.shared'), note: late('sign_in.shared_note') },
          { value: 'personal', label: late('sign_in.personal'), note: late('sign_in.personal_note') },
        ]}
      />
      <Button kind="primary" wide type="submit" busy={busy} busyWord={late('sign_in.checking')}>
        {late('sign_in.submit')}
      </Button>
      <p className="signin__links">
        <button type="button" className="linkish" onClick={onForgot}>
          {late('sign_in.forgot')}
        </button>
        <button type="button" className="linkish" onClick={onInvited}>
          {late('sign_in.invited')}
        </button>
      </p>
    </form>
  )
}
