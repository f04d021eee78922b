import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { asideForm } from '../forms/aside.ts'
import { api, type Certified } from './api.ts'
import { t } from './words.ts'

/** What came back as signed outside, and what of it was set aside: nothing is thrown away. */
export function Outside({ letterId, files }: { letterId: string; files: readonly Certified[] }) {
  const [file, show] = useFile()
  const [asked, setAsked] = useState<string | null>(null)
  const mayAside = useMay('signatures.set_aside')
  const get = useCommand(api.signatures.certifiedFile, { changes: [], onDone: show })
  if (files.length === 0) return <p className="quiet">{t('outside.none')}</p>
  return (
    <div className="stack">
      <ul className="card lines">
        {files.map((f) => (
          <li key={f.fileId} className="card__body">
            <div className="row row--between row--top">
              <b>{t('outside.kept', { day: shortDay(f.at), name: f.by })}</b>
              <StatusText kind={f.aside ? 'none' : 'full'}>
                {t(f.aside ? 'outside.set_aside' : 'outside.stands')}
              </StatusText>
            </div>
            <Facts
              of={[
                f.aside &&
                  t('outside.aside', {
                    ...{ day: shortDay(f.aside.at), name: f.aside.by, reason: t.code('aside', f.aside.reason) },
                  }),
                t('outside.hash', { hash: f.sha256.slice(0, 16) }),
              ]}
            />
            <div className="row row--wrap">
              <Button
                small
                icon="eye"
                aria-label={t('outside.show_of', { day: shortDay(f.at) })}
                onClick={() => void get.run({ letterId, fileId: f.fileId })}
              >
                {t('outside.show')}
              </Button>
              {mayAside && !f.aside && (
                <Button small kind="danger" onClick={() => setAsked(f.fileId)}>
                  {t('outside.do')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <CommandRefusal of={get} />
      {file && <PdfFrame file={file} title={t('outside.title')} alone={t('copy.alone')} />}
      {asked && <Aside letterId={letterId} fileId={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

function Aside({ letterId, fileId, onClose }: { letterId: string; fileId: string; onClose: () => void }) {
  const form = useShortForm(asideForm, t, emptyDraft(asideForm, { today: '' }))
  const command = useCommand(api.signatures.setAside, {
    onDone: () => {
      toast(t('outside.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('outside.do')}
      action={t('outside.do')}
      intro={<p>{t('outside.effect')}</p>}
      onSend={() => void command.run({ ...form.input(), letterId, fileId })}
    />
  )
}
