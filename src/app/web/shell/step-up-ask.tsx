import { useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, type Refused } from '../client/refused.ts'
import { api } from '../client/shell-api.ts'
import { answerStepUp } from '../client/step-up.ts'
import { late } from '../late-words.ts'
import { t } from '../words.ts'

export function Ask() {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const confirm = async () => {
    setBusy(true)
    try {
      await api.auth.stepUp({ code })
      answerStepUp(true)
    } catch (error) {
      setRefused(asRefused(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void confirm()
      }}
    >
      <p>{late('step_up.why')}</p>
      {refused && (
        <Banner kind="danger" live>
          {sentenceFor(refused)}
        </Banner>
      )}
      <TextField
        label={late('factor.code')}
        hint={late('factor.code_hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        code
        width="6"
        value={code}
        onChange={setCode}
      />
      <div className="row">
        <Button onClick={() => answerStepUp(false)}>{t('cancel')}</Button>
        <Button kind="primary" type="submit" busy={busy} busyWord={late('factor.checking')}>
          {late('step_up.confirm')}
        </Button>
      </div>
    </form>
  )
}
