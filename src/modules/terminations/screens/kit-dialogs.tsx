import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, CHANGES } from './api.ts'
import { t, word } from './words.ts'

/** A kit from stock is set aside for her; somebody else hands it over. */
export function ReserveKit({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const read = useRead(api.stock.toolkits, { state: 'in_stock' as const })
  const [chosen, setChosen] = useState<string | null>(null)
  const save = useCommand(api.stock.reserveToolkit, { changes: CHANGES, onDone: onClose })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('kit.reserve')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={() => void save.run({ toolkitId: chosen ?? '', caseId })}>
            {t('kit.reserve_do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="quiet">{t('kit.four_eyes')}</p>
        <CommandRefusal of={save} />
        <ReadView read={read}>
          {({ toolkits }) =>
            toolkits.length === 0 ? (
              <EmptyState title={t('kit.stock_empty')}>{t('kit.stock_empty_why')}</EmptyState>
            ) : (
              <RadioCards
                legend={t('kit.which')}
                name="kit"
                value={chosen}
                onChange={setChosen}
                options={toolkits.map((k) => ({
                  value: k.toolkitId,
                  label: `${word(`track.${k.track}`)}, ${k.label}`,
                  note: formatRupiah(k.valueRupiah),
                }))}
              />
            )
          }
        </ReadView>
      </div>
    </Dialog>
  )
}

/** No kit, and the reason, in words. */
export function ExplainKit({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft(`terminations/${caseId}/kit`, { why: '' })
  const save = useCommand(api.terminations.explainToolkit, {
    changes: CHANGES,
    onDone: () => void draft.discard().then(onClose),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('kit.explain')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            onClick={() => void save.run({ caseId, on: todayKey(), why: draft.body.why })}
          >
            {t('kit.explain_do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} fields={{ why: 'kit-why' }} />
        <TextArea
          id="kit-why"
          label={t('field.why_no_kit')}
          value={draft.body.why}
          onChange={(why) => draft.set({ why })}
          error={save.issue('why')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}

type Handing = {
  caseId: string
  kit: { toolkitId: string; valueRupiah: number; label: string }
  isSecond: boolean
  onClose: () => void
}

/** The minute of handing over (F35) is made from what is entered here; the letter is printed from Surat. */
export function HandOverKit({ caseId, kit, isSecond, onClose }: Handing) {
  const [v, setV] = useState({ on: todayKey(), time: '09:00', place: '', letterNo: '', letterOn: '' })
  const set = (key: keyof typeof v) => (value: string) => setV({ ...v, [key]: value })
  const save = useCommand(api.terminations.handOverToolkit, {
    changes: CHANGES,
    onDone: () => {
      toast(t('kit.handed_toast'))
      onClose()
    },
  })
  const send = () =>
    void save.run({
      caseId,
      toolkitId: kit.toolkitId,
      on: v.on,
      time: v.time.replace('.', ':'),
      place: v.place,
      ...(v.letterNo && { second: { letterNo: v.letterNo, letterOn: v.letterOn } }),
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('kit.hand')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('kit.hand_do', { value: formatRupiah(kit.valueRupiah) })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('kit.hand_effect', { label: kit.label })}</p>
        <CommandRefusal of={save} fields={{ place: 'kit-place', time: 'kit-time' }} />
        <DayField legend={t('field.on')} day={v.on} onChange={set('on')} />
        <TextField
          id="kit-time"
          label={t('field.time')}
          value={v.time}
          onChange={set('time')}
          width="4"
          error={save.issue('time')}
        />
        <TextField
          id="kit-place"
          label={t('field.place')}
          value={v.place}
          onChange={set('place')}
          error={save.issue('place')}
          personal
        />
        {isSecond && (
          <>
            <TextField
              label={t('field.second_letter')}
              hint={t('hint.second_letter')}
              value={v.letterNo}
              onChange={set('letterNo')}
              code
            />
            <DayField legend={t('field.second_letter_on')} day={v.letterOn} onChange={set('letterOn')} />
          </>
        )}
      </div>
    </Dialog>
  )
}
