import { type FormEvent, useState, useSyncExternalStore } from 'react'
import { Avatar } from '../../../design/avatar.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { QuickExit } from '../../../design/quick-exit.tsx'
import { SecretField } from '../../../design/text-field.tsx'
import { clockOf } from '../client/days.ts'
import { isTextWaiting, lastStoredAt, onDesk } from '../client/draft-desk.ts'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, type Refused } from '../client/refused.ts'
import { quickExit, signOut, unlock } from '../client/session-actions.ts'
import type { Me } from '../client/shell-contract.ts'
import { wasCutShort } from '../client/short-forms.ts'
import { late } from '../late-words.ts'
import { Brand } from '../shell/brand.tsx'

const safeSentence = () => {
  if (isTextWaiting()) return late('lock.waiting')
  if (wasCutShort()) return late('lock.short')
  const stored = lastStoredAt()
  return stored ? late('lock.safe_at', { at: clockOf(stored) }) : late('lock.safe')
}

/** The session is kept, the screen is not: nothing of a client is on the page, not even covered. */
export function LockScreen({ me, since }: { me: Me | null; since: Date | null }) {
  return (
    <div className="locked">
      <header className="locked__top">
        <Brand />
        <QuickExit onExit={() => void quickExit()} />
      </header>
      <main className="locked__main" id="isi">
        <div className="locked__box">
          <h1>{late('lock.title')}</h1>
          <p className="locked__lead quiet" role="status">
            {useSyncExternalStore(onDesk, safeSentence)}
          </p>
          {me && since && (
            <div className="locked__who">
              <Avatar name={me.account.name} />
              <div className="grow">
                <b>{me.account.name}</b>
                <br />
                <span className="small quiet">{late('lock.since', { at: clockOf(since) })}</span>
              </div>
            </div>
          )}
          <UnlockForm />
          <p className="locked__alt">
            <button type="button" className="linkish" onClick={() => void signOut()}>
              {late('lock.other')}
            </button>
            <button type="button" className="linkish" onClick={() => void signOut()}>
              {late('lock.end')}
            </button>
          </p>
          <p className="locked__end small quiet">{late('lock.ends')}</p>
        </div>
      </main>
      <Icon name="river" className="locked__river" />
    </div>
  )
}

function UnlockForm() {
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    try {
      await unlock(passphrase)
    } catch (error) {
      setRefused(asRefused(error))
      setPassphrase('')
      setBusy(false)
    }
  }
  return (
    <form className="stack" onSubmit={submit}>
      {refused && (
        <Banner kind="danger" live>
          {sentenceFor(refused)}
        </Banner>
      )}
      <SecretField
        label={late('sign_in.passphrase')}
        name="passphrase"
        autoComplete="current-password"
        autoFocus
        required
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button kind="primary" wide type="submit" busy={busy} busyWord={late('lock.opening')}>
        {late('lock.open')}
      </Button>
    </form>
  )
}
