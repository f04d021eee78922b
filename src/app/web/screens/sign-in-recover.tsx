import { type FormEvent, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, type Refused } from '../client/refused.ts'
import { api } from '../client/shell-api.ts'
import type { Card } from '../client/shell-contract.ts'
import { late } from '../late-words.ts'
import { CardOnce } from './card-once.tsx'
import { SharesForm } from './sign-in-shares.tsx'

/** The printed recovery code gives a new passphrase and a new code; no e-mail, no SMS (security.md 3.3). */
export function Recover({ isInvited, onBack }: { isInvited: boolean; onBack: () => void }) {
  const [card, setCard] = useState<Card>()
  const [byCards, setByCards] = useState(false)
  if (card) return <CardOnce card={card} onDone={onBack} />
  if (byCards) return <SharesForm onCard={setCard} onBack={onBack} />
  return <CodeForm isInvited={isInvited} onCard={setCard} onBack={onBack} onCards={() => setByCards(true)} />
}

/** Somebody new types the code of her invitation where a colleague types that of her card: what comes back is the same. */
function CodeForm({
  isInvited,
  onCard,
  onBack,
  onCards,
}: {
  isInvited: boolean
  onCard: (card: Card) => void
  onBack: () => void
  onCards: () => void
}) {
  const [username, setUsername] = useState('')
  const [recoveryCode, setRecoveryCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    try {
      onCard(await api.auth.recover({ username: username.trim().toLowerCase(), recoveryCode: recoveryCode.trim() }))
    } catch (error) {
      setRefused(asRefused(error))
      setBusy(false)
    }
  }
  return (
    <form className="signin__form" onSubmit={submit}>
      <div>
        <h1>{late(isInvited ? 'invited.title' : 'recover.title')}</h1>
        <p className="quiet">{late(isInvited ? 'invited.lead' : 'recover.lead')}</p>
      </div>
      {refused && (
        <Banner kind="danger" live>
          {isInvited && refused.code === 'recovery_refused' ? late('invited.refused') : sentenceFor(refused)}
        </Banner>
      )}
      <TextField
        label={late('sign_in.username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        value={username}
        onChange={setUsername}
      />
      <TextField
        label={late(isInvited ? 'invited.code' : 'recover.code')}
        hint={late(isInvited ? 'invited.code_hint' : 'recover.code_hint')}
        name="recovery"
        personal
        autoCapitalize="none"
        code
        required
        value={recoveryCode}
        onChange={setRecoveryCode}
      />
      <Button kind="primary" wide type="submit" busy={busy} busyWord={late('sign_in.checking')}>
        {late(isInvited ? 'invited.submit' : 'recover.submit')}
      </Button>
      <p className="quiet small">{late(isInvited ? 'invited.late' : 'recover.lost')}</p>
      <p className="signin__links">
        <button type="button" className="linkish" onClick={onBack}>
          {late('factor.back')}
        </button>
        <button type="button" className="linkish" onClick={onCards}>
          {late(isInvited ? 'invited.by_cards' : 'recover.by_cards')}
        </button>
      </p>
    </form>
  )
}
