import { type FormEvent, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, type Refused } from '../client/refused.ts'
import { api } from '../client/shell-api.ts'
import type { Card } from '../client/shell-contract.ts'
import { late } from '../late-words.ts'
import { t } from '../profile/words.ts'

/** When card, passphrase and phone are all lost: two of the three cards of the centre (security.md 5.3). */
export function SharesForm({ onCard, onBack }: { onCard: (card: Card) => void; onBack: () => void }) {
  const [username, setUsername] = useState('')
  const [cards, setCards] = useState(['', ''])
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    try {
      onCard(await api.auth.recoverWithShares({ username: username.trim().toLowerCase(), shares: cards }))
    } catch (error) {
      setRefused(asRefused(error))
      setBusy(false)
    }
  }
  const card = (at: number) => ({
    value: cards[at] ?? '',
    rows: 4,
    hint: t('shares.hint'),
    onChange: (next: string) => setCards(cards.map((c, i) => (i === at ? next : c))),
  })
  return (
    <form className="signin__form" onSubmit={submit}>
      <div>
        <h1>{t('shares.title')}</h1>
        <p className="quiet">{t('shares.lead')}</p>
      </div>
      {refused && (
        <Banner kind="danger" live>
          {sentenceFor(refused)}
        </Banner>
      )}
      <TextField
        label={t('shares.username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={username}
        onChange={setUsername}
      />
      <TextArea label={t('shares.one')} {...card(0)} />
      <TextArea label={t('shares.two')} {...card(1)} />
      <Button kind="primary" wide type="submit" busy={busy} busyWord={t('shares.checking')}>
        {t('shares.submit')}
      </Button>
      <p className="signin__links">
        <button type="button" className="linkish" onClick={onBack}>
          {late('factor.back')}
        </button>
      </p>
    </form>
  )
}
