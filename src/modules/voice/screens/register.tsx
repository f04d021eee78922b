import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { ListView } from '../../../app/web/client/list-view.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useList } from '../../../app/web/client/use-list.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { registerList } from '../lists/register.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** F40: the register of the box, of what was sealed to whoever reads it. The year so far while no other days are chosen. */
export function Register() {
  const today = todayKey()
  const usual = { from: `${today.slice(0, 4)}-01-01`, until: today }
  const list = useList(registerList, api.voice.register, { span: usual })
  const paper = useCommand(api.voice.registerPaper, { changes: [], onDone: saveFile })
  const { span } = list.asked
  const print = () => void paper.run({ span: { from: span?.from ?? usual.from, until: span?.until ?? usual.until } })
  return (
    <>
      <PageHead
        title={t('register.title')}
        note={t('register.note')}
        actions={
          <Button kind="primary" icon="printer" busy={paper.busy} onClick={print}>
            {t('register.print')}
          </Button>
        }
      />
      <CommandRefusal of={paper} />
      <ListView
        {...{ list, t }}
        caption={t('register.title')}
        rowKey={(v) => v.voiceId}
        empty={<Empty {...{ t, name: 'register.none', href: '/suara' }} />}
      />
    </>
  )
}
