import type { ReactNode } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** She wants to talk: who, since when, and the one thing that ends it. */
export function Talk({ talkId, said }: { talkId: string; said: ReactNode }) {
  const command = useCommand(api.kiosk.talked, { onDone: () => toast(t('tab.talked')) })
  return (
    <Banner
      kind="attention"
      icon="message-circle"
      action={
        <Button small busy={command.busy} onClick={() => void command.run({ talkId })}>
          {t('tab.talk_do')}
        </Button>
      }
    >
      <p>{said}</p>
      <CommandRefusal of={command} />
    </Banner>
  )
}
