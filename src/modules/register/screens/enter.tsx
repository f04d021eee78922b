import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { grouped } from '../../../design/grouped.ts'
import { LinkButton } from '../../../design/link.tsx'
import { Actions } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Register } from './api.ts'
import { t } from './words.ts'

type Taken = { entered: number; left: number }
const HOME = '/pengaturan/daftar-lama'

/** The one button that enters a register, portion by portion. Whatever stops it: the register says how far it is, and anybody goes on. */
export function Enter({ r }: { r: Register }) {
  const { registerId, version } = r
  const [going, setSaved] = useState<number | null>(null)
  const saved = going ?? (r.state === 'saving' ? r.saved : null)
  const take = useCommand(api.register.take, { changes: [] })
  const more = useCommand(api.register.takeMore, { portions: true, changes: [api.register.page] })
  const goOn = async (last: Taken | undefined) => {
    let done = last
    while (done && done.left > 0) {
      setSaved(done.entered)
      done = await more.run({ registerId })
    }
    if (!done) return
    toast(t('reg.entered_now', { n: grouped(done.entered) }))
    navigate(HOME)
  }
  if (saved !== null)
    return (
      <div className="stack stack-5 imp__save">
        <Banner kind={more.refusal ? 'attention' : 'info'} live>
          <p>{t('reg.half', { n: grouped(saved), all: grouped(r.toSave) })}</p>
          <progress value={saved} max={Math.max(r.toSave, saved)} aria-label={t('reg.progress')} />
          <p className="small">{more.sentence ?? t('reg.half_note')}</p>
        </Banner>
        <Actions>
          <LinkButton href={HOME}>{t('reg.later')}</LinkButton>
          <Button
            kind="primary"
            busy={more.busy}
            busyWord={t('saving')}
            onClick={() => void more.run({ registerId }).then(goOn)}
          >
            {t('reg.enter_rest')}
          </Button>
        </Actions>
      </div>
    )
  return (
    <>
      <CommandRefusal of={take} />
      <Actions>
        <p className="grow">
          <b>{t('reg.ready_count', { n: grouped(r.toSave) })}</b>{' '}
          {r.openQuestions > 0 && (
            <span className="quiet nowrap">{t('reg.open', { n: grouped(r.openQuestions) })}</span>
          )}
        </p>
        <LinkButton href={HOME}>{t('reg.later')}</LinkButton>
        <Button
          kind="primary"
          busy={take.busy}
          busyWord={t('saving')}
          onClick={() => void take.run({ registerId, version }).then(goOn)}
        >
          {t('reg.enter', { n: grouped(r.toSave) })}
        </Button>
      </Actions>
    </>
  )
}

/** Gives a draft up: nothing of it comes in. */
export function Drop({ r }: { r: Register }) {
  const [asking, setAsking] = useState(false)
  const drop = useCommand(api.register.drop, { onDone: () => navigate(HOME) })
  return (
    <p>
      <Button small kind="plain" onClick={() => setAsking(true)}>
        {t('drop.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('drop.action')}
        confirm={t('drop.action')}
        busy={drop.busy}
        onConfirm={() => void drop.run({ registerId: r.registerId, version: r.version })}
      >
        <p>{t('drop.note')}</p>
        <CommandRefusal of={drop} />
      </ConfirmDialog>
    </p>
  )
}
