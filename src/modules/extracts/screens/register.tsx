import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { askForm } from '../forms/extract.ts'
import { extractList } from '../lists/extracts.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Salinan data per orang: every copy of rows that left or was asked for, by which two people, until when. */
export function ExtractRegister() {
  const read = useRead(api.extracts.register, {})
  const mayAsk = useMay('extracts.ask')
  const [open, setOpen] = useState(false)
  const add = mayAsk && (
    <Button kind="primary" icon="plus" onClick={() => setOpen(true)}>
      {t('ask.open')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('register.title')} note={t('register.note')} actions={add} />
      <ReadView read={read} lines={6}>
        {({ extracts }) =>
          extracts.length === 0 ? (
            <EmptyState title={t('register.none')} next={add || t('register.none_who')} />
          ) : (
            <WholeList
              of={extractList}
              t={t}
              caption={t('register.title')}
              rows={extracts}
              rowKey={(x) => x.extractId}
              cells={{ recipient: (x) => <Link href={`/laporan/salinan/${x.extractId}`}>{x.recipient}</Link> }}
            />
          )
        }
      </ReadView>
      {open && <AskDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function AskDialog({ onClose }: { onClose: () => void }) {
  const form = useForm(askForm, t, 'laporan/salinan', emptyDraft(askForm, { today: '' }))
  const command = useCommand(api.extracts.ask, {
    onDone: async ({ extractId }) => {
      await form.discard()
      onClose()
      navigate(`/laporan/salinan/${extractId}`)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('ask.open')}
      action={t('ask.do')}
      intro={<p className="quiet">{t('ask.intro')}</p>}
      onSend={() => void command.run(form.input())}
    />
  )
}
