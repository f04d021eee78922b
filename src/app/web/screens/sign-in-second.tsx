import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, Refused } from '../client/refused.ts'
import { giveSecondFactor } from '../client/session-actions.ts'
import type { SecondFactor } from '../client/shell-contract.ts'
import { late } from '../late-words.ts'

/** The second factor: a code of six digits, or a key or phone. */
export function SecondStep({ factor, onBack }: { factor: SecondFactor; onBack: () => void }) {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const attempt = async (answer: () => Promise<Parameters<typeof giveSecondFactor>[0]>) => {
    if (busy) return
    setBusy(true)
    setRefused(undefined)
    try {
      await giveSecondFactor(await answer())
    } catch (error) {
      setRefused(asRefused(error))
      setCode('')
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => ({ code: code.replace(/\D/g, '') }))
  }
  const byCode = factor.methods.includes('totp')
  const byKey = factor.methods.includes('passkey') && factor.passkeyOptions !== undefined
  return (
    <form className="signin__form" onSubmit={submit}>
      <div>
        <h1 ref={title} tabIndex={-1}>
          {late('factor.title')}
        </h1>
        <p className="quiet">{late(byCode ? 'factor.lead' : 'factor.lead_key')}</p>
      </div>
      {refused && (
        <Banner kind="danger" live>
          {sentenceFor(refused)}
        </Banner>
      )}
      {byCode && (
        <>
          <TextField
            label={late('factor.code')}
            hint={late('factor.code_hint')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            required
            code
            value={code}
            onChange={setCode}
          />
          <Button kind="primary" wide type="submit" busy={busy} busyWord={late('factor.checking')}>
            {late('factor.confirm')}
          </Button>
        </>
      )}
      {byKey && (
        <Button
          kind={byCode ? undefined : 'primary'}
          wide
          icon="key"
          busy={busy}
          onClick={() => void attempt(() => askKey(factor.passkeyOptions))}
        >
          {late('factor.key')}
        </Button>
      )}
      <p className="signin__links">
        <button type="button" className="linkish" onClick={onBack}>
          {late('factor.back')}
        </button>
      </p>
    </form>
  )
}

/** Loaded only when somebody uses a key. A closed or failed dialog of the browser is said in words. */
async function askKey(options: unknown): Promise<{ passkey: { id: string } }> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = options as Parameters<typeof startAuthentication>[0]['optionsJSON'] // made by the server's twin of this library
  try {
    return { passkey: await startAuthentication({ optionsJSON }) }
  } catch {
    throw new Refused(0, { code: 'passkey_closed' })
  }
}
