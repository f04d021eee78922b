import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { saveForm } from '../forms/save.ts'
import type { Definition } from '../rules.ts'
import { api, type Choices, type Saved } from './api.ts'
import { LetGoDialog } from './let-go.tsx'
import { titleOf } from './title-of.ts'
import { t } from './words.ts'

type Props = { of: Definition; choices: Choices; saved: Saved | null }

export function Actions({ of, choices, saved }: Props) {
  const [open, setOpen] = useState<'save' | 'let_go' | null>(null)
  const onClose = () => setOpen(null)
  return (
    <>
      <Button kind="primary" icon="device-floppy" onClick={() => setOpen('save')}>
        {t(saved?.isMine ? 'save.again' : 'save.open')}
      </Button>
      {choices.mayLetGo && (
        <Button icon="send" onClick={() => setOpen('let_go')}>
          {t('let_go.open')}
        </Button>
      )}
      {open === 'save' && <SaveDialog {...{ of, choices, saved, onClose }} />}
      {open === 'let_go' && <LetGoDialog of={of} title={saved?.title ?? titleOf(of, choices)} onClose={onClose} />}
    </>
  )
}

/** Keeps what is counted; of another's report it makes one of one's own. */
function SaveDialog({ of, choices, saved, onClose }: Props & { onClose: () => void }) {
  const mine = saved?.isMine ? saved : null
  const start = {
    ...emptyDraft(saveForm, { today: '' }),
    title: (saved?.title ?? titleOf(of, choices)).slice(0, 80),
    ...(mine && { shared: mine.shared, isMonthly: mine.isMonthly }),
  }
  const form = useShortForm(saveForm, t, start)
  const command = useCommand(api.builder.save, {
    onDone: ({ builtId }) => {
      toast(t('save.done'))
      onClose()
      navigate(`/laporan/penyusun/${builtId}`)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(mine ? 'save.again' : 'save.open')}
      action={t('save.do')}
      intro={<p className="quiet">{t('save.intro')}</p>}
      other={mine && <Remove builtId={mine.builtId} />}
      onSend={() =>
        void command.run({
          ...form.input(),
          definition: of,
          built: mine && { builtId: mine.builtId, seen: mine.version },
        })
      }
    />
  )
}

/** In its dialog, and on the page of a report that can not be opened to be changed. */
export function Remove({ builtId }: { builtId: string }) {
  const remove = useCommand(api.builder.remove, {
    onDone: () => {
      toast(t('save.removed'))
      navigate('/laporan/tersimpan')
    },
  })
  return (
    <>
      <Button icon="trash" disabled={remove.busy} onClick={() => void remove.run({ builtId })}>
        {t('save.remove')}
      </Button>
      <CommandRefusal of={remove} />
    </>
  )
}

/** The month has asked for it: what is seen here is counted now, and she says that she has seen it. */
export function LookedAt({ builtId }: { builtId: string }) {
  const looked = useCommand(api.builder.lookedAt, { onDone: () => toast(t('looked.done')) })
  return (
    <Banner
      icon="calendar"
      action={
        <Button disabled={looked.busy} onClick={() => void looked.run({ builtId })}>
          {t('looked.do')}
        </Button>
      }
    >
      <p>{t('looked.asked')}</p>
      <CommandRefusal of={looked} />
    </Banner>
  )
}
