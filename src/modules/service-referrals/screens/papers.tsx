import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { acceptForm, packetForm } from '../forms/transfer.ts'
import { SHARED } from '../rules.ts'
import { api, type Leg } from './api.ts'
import { t } from './words.ts'

/** What was printed of it, each with what was in it; told to whoever knows of the referral, and to the book of the house as a number. */
export function Papers({ leg }: { leg: Leg }) {
  const get = useCommand(api.serviceReferrals.paper, { changes: [], onDone: saveFile })
  const print = useCommand(api.serviceReferrals.printLetter, {
    onDone: ({ noteId, number }) => {
      toast(t('papers.made', { number }))
      void get.run({ noteId })
    },
  })
  if (leg.papers.length === 0 && !leg.mayPrint) return null
  return (
    <div className="stack stack-2">
      <CommandRefusal of={get} />
      <CommandRefusal of={print} />
      {leg.papers.map((p) => (
        <div key={p.noteId} className="row row--wrap">
          <span className="grow">
            <b>{t(`papers.${p.part}`, { number: p.number })}</b> · {shortDay(p.on)}
            <br />
            <span className="small quiet">
              {t('papers.contents', { contents: p.contents.map(said).join(', ') || t('written.nothing') })}
            </span>
          </span>
          <Button small icon="download" busy={get.busy} onClick={() => void get.run({ noteId: p.noteId })}>
            {t('papers.open')}
          </Button>
        </div>
      ))}
      {leg.mayPrint && (
        <div>
          <Button icon="printer" busy={print.busy} onClick={() => void print.run({ id: leg.id })}>
            {t('papers.print')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** A field by its code; what was put into the packet beside them is said as it was written. */
const said = (content: string): string => {
  const field = SHARED.find((s) => s === content)
  return field ? t(`shared.${field}`) : content
}

/** The way to another institution: it takes her, what goes with her, and the hand-over, which stands with the end of her stay. */
export function Transfer({ leg }: { leg: Leg }) {
  const [open, setOpen] = useState<'accept' | 'packet' | null>(null)
  const onClose = () => setOpen(null)
  const packet = leg.papers.find((p) => p.part === 'packet')
  const { acceptedOn, acceptance } = leg
  return (
    <div className="stack stack-3">
      <Milestones
        label={t('transfer.label')}
        of={[
          { key: 'referred', title: t('transfer.referred'), when: shortDay(leg.referredOn), look: 'done' },
          {
            key: 'accepted',
            title: t('transfer.accepted'),
            when: acceptedOn ? shortDay(acceptedOn) : t('transfer.waits'),
            said: acceptance && t('transfer.letter', { no: acceptance.letterNo, by: acceptance.by }),
            look: acceptedOn ? 'done' : 'now',
          },
          {
            key: 'packet',
            title: t('transfer.packet'),
            when: packet && shortDay(packet.on),
            look: packet ? 'done' : acceptedOn ? 'now' : 'ahead',
          },
          { key: 'handover', title: t('transfer.handover'), look: packet ? 'now' : 'ahead' },
        ]}
      />
      {leg.mayAnswer && (
        <div className="row row--wrap">
          {!acceptedOn && (
            <Button kind="primary" onClick={() => setOpen('accept')}>
              {t('transfer.accept')}
            </Button>
          )}
          {acceptedOn && (
            <Button kind={packet ? undefined : 'primary'} icon="folder" onClick={() => setOpen('packet')}>
              {t('transfer.make_packet')}
            </Button>
          )}
          <LinkButton icon="arrows-exchange" href={`/penerima-manfaat/${leg.caseId}/selesai`}>
            {t('chain.transfer')}
          </LinkButton>
        </div>
      )}
      {open === 'accept' && <Accept {...{ leg, onClose }} />}
      {open === 'packet' && <Packet {...{ leg, onClose }} />}
    </div>
  )
}

type Props = { leg: Leg; onClose: () => void }

function Accept({ leg, onClose }: Props) {
  const form = useShortForm(acceptForm, t, emptyDraft(acceptForm, { today: todayKey() }))
  const command = useCommand(api.serviceReferrals.accept, {
    onDone: () => {
      toast(t('transfer.accepted_done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('transfer.accept')}
      action={t('transfer.accept_do')}
      onSend={() => void command.run({ ...form.input(), id: leg.id })}
    >
      <Field of={f.on} />
      <Field of={f.letterNo} />
      <Field of={f.by} />
      <Field of={f.said} />
    </FormDialog>
  )
}

function Packet({ leg, onClose }: Props) {
  const form = useForm(packetForm, t, `paket/${leg.id}`, emptyDraft(packetForm, { today: '' }))
  const command = useCommand(api.serviceReferrals.makePacket, {
    onDone: async ({ number }) => {
      await form.discard()
      toast(t('papers.made', { number }))
      onClose()
    },
  })
  const f = form.fields(command)
  const shared = leg.shared.map((s) => t(`shared.${s}`)).join(', ')
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('transfer.make_packet')}
      action={t('transfer.packet_do')}
      onSend={() => void command.run({ ...form.input(), id: leg.id })}
    >
      <p className="small quiet">{t('transfer.shared', { shared: shared || t('written.nothing') })}</p>
      <Field of={f.summary} />
      <Field of={f.enclosures} />
    </FormDialog>
  )
}
