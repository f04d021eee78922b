import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { codeForm } from '../forms/voice.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Later she types the code, and reads what was answered; closed, nothing of it is on the page. */
export function ReadAnswer() {
  const [asks, setAsks] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  return (
    <div>
      <Button kind="tint" icon="message-circle" onClick={() => setAsks(true)}>
        {t('answer.ask')}
      </Button>
      {asks && (
        <AskCode
          onClose={() => setAsks(false)}
          onCode={(typed) => {
            setAsks(false)
            setCode(typed)
          }}
        />
      )}
      {code !== null && <Answer code={code} onClose={() => setCode(null)} />}
    </div>
  )
}

function AskCode({ onClose, onCode }: { onClose: () => void; onCode: (code: string) => void }) {
  const form = useShortForm(codeForm, t, emptyDraft(codeForm, { today: '' }))
  const nothing = { issue: () => undefined, refusal: null, sentence: null, busy: false }
  return (
    <FormDialog
      {...{ form, onClose }}
      command={nothing}
      title={t('answer.ask')}
      action={t('answer.read')}
      onSend={() => form.input().code && onCode(form.input().code)}
    />
  )
}

function Answer({ code, onClose }: { code: string; onClose: () => void }) {
  const read = useRead(api.voice.answerOf, { code }, { fresh: true })
  return (
    <Dialog
      open
      title={t('answer.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('answer.close')}</Button>}
    >
      <ReadView read={read}>
        {({ answer, answerBy }) => <p>{answer ?? t('answer.waits', { day: fullDay(answerBy) })}</p>}
      </ReadView>
    </Dialog>
  )
}
