import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Fields } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, parseRupiah } from '../../../kernel/rupiah.ts'
import { partnerForm } from '../forms/partner.ts'
import { offeredHourly } from '../rules.ts'
import { api, type Partner } from './api.ts'
import { t } from './words.ts'

const storedOf = (p: Partner) => ({
  ...{ name: p.name, kind: p.kind, contact: p.contact ?? undefined, wants: p.wants ?? undefined },
  offer: { pieceRupiah: p.pieceRupiah ?? undefined, pieceMinutes: p.pieceMinutes ?? undefined },
  seenOn: p.seenOn ?? undefined,
  next: { step: p.next ?? undefined, on: p.nextOn ?? undefined },
})

/** Who it is and what is offered; what an hour leaves is said while it is typed. */
export function PartnerDialog({ partner, onClose }: { partner: Partner | null; onClose: () => void }) {
  const form = useShortForm(
    partnerForm,
    t,
    partner ? toDraft(partnerForm, storedOf(partner)) : emptyDraft(partnerForm, { today: '' }),
  )
  const command = useCommand(api.partners.save, {
    onDone: ({ partnerId }) => {
      toast(t('partner.saved'))
      onClose()
      if (!partner) navigate(`/mitra/${partnerId}`)
    },
  })
  const { offer } = form.body
  const piece = parseRupiah(offer.pieceRupiah)
  const minutes = Number(offer.pieceMinutes)
  const each =
    piece.ok && minutes > 0 ? offeredHourly({ pieceRupiah: Number(piece.rupiah), pieceMinutes: minutes }) : null
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t(partner ? 'partner.change' : 'partner.add')}
      action={t('action.save')}
      onSend={() =>
        void command.run({
          ...form.input(),
          partner: partner && { partnerId: partner.partnerId, seen: partner.version },
        })
      }
    >
      <Fields of={form.fields(command)} />
      <p className="quiet" aria-live="polite">
        {each === null ? t('partner.hour_not_yet') : t('partner.hour', { money: formatRupiah(each) })}
      </p>
    </FormDialog>
  )
}
