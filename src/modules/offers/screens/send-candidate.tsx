import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { offerForm } from '../forms/offer.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The one verb of an office: the form of its candidate. `office` is what it called itself the last time. */
export function SendCandidate({ office }: { office: string | undefined }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" icon="send" onClick={() => setOpen(true)}>
        {t('send.do')}
      </Button>
      {open && <Form office={office} onClose={() => setOpen(false)} />}
    </>
  )
}

function Form({ office = '', onClose }: { office: string | undefined; onClose: () => void }) {
  const form = useForm(offerForm, t, 'rujukan/kirim', { ...emptyDraft(offerForm, { today: '' }), office })
  const command = useCommand(api.offers.send, {
    changes: [api.offers.status],
    onDone: () => {
      void form.discard()
      toast(t('send.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('send.do')}
      action={t('send.save')}
      onSend={() => void command.run(form.input())}
      intro={<p className="quiet">{t('send.sealed')}</p>}
    />
  )
}
