import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type Money } from './api.ts'
import { SharedOut } from './comes-to.tsx'
import { t } from './words.ts'

/** Who gets how much, and the sum of it, before it stands in anybody's booklet: what is pressed is what is shown here, or it is refused. */
export function ShareDialog({ money: { waiting, comesTo }, onClose }: { money: Money; onClose: () => void }) {
  const share = useCommand(api.products.share, {
    onDone: ({ makers, rupiah }) => {
      toast(t('share.done', { count: makers, money: formatRupiah(rupiah) }))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('share.ask', { money: formatRupiah(comesTo.paid) })}
      confirm={t('share.yes', { money: formatRupiah(comesTo.paid) })}
      busy={share.busy}
      onConfirm={() => void share.run({ saleIds: waiting.map((s) => s.saleId), paid: comesTo.paid })}
    >
      <CommandRefusal of={share} />
      <SharedOut of={comesTo} />
      <p>{t('share.effect')}</p>
    </ConfirmDialog>
  )
}
