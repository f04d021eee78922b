import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** The only nurse has left: two cards of the centre give the health key to the next one, never to the head. */
export function HealthKeyBanner() {
  const [open, setOpen] = useState(false)
  const [cards, setCards] = useState(['', ''])
  const may = useMay('access.grant')
  const command = useCommand(api.access.shareKeysByCards, {
    onDone: ({ shared }) => {
      toast(t('cards.done', { names: shared.map((s) => s.callName).join(', ') }))
      setCards(['', ''])
      setOpen(false)
    },
  })
  const field = (at: number) => ({
    value: cards[at] ?? '',
    rows: 4,
    hint: t('cards.hint'),
    onChange: (next: string) => setCards(cards.map((c, i) => (i === at ? next : c))),
  })
  return (
    <>
      <Banner
        kind="attention"
        action={
          may && (
            <Button small onClick={() => setOpen(true)}>
              {t('cards.open')}
            </Button>
          )
        }
      >
        {t('cards.banner')}
      </Banner>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('cards.title')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button
              kind="primary"
              icon="key"
              busy={command.busy}
              onClick={() => void command.run({ group: 'health', shares: cards })}
            >
              {t('cards.do')}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{t('cards.why')}</p>
          <CommandRefusal of={command} />
          <TextArea label={t('cards.one')} {...field(0)} />
          <TextArea label={t('cards.two')} {...field(1)} />
        </div>
      </Dialog>
    </>
  )
}
