import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Hers, type OfUnit, type Photo, type Subject } from './api.ts'
import { Picture } from './picture.tsx'
import { t } from './words.ts'

type Props = {
  unit: Hers['units'][number]
  her: Hers
  subjects: readonly OfUnit[]
  onAdd: ((of: readonly Subject[]) => void) | undefined
}

/** One unit: how long she practised, K or BK, and the photos that show it. */
export function UnitCard({ unit, her, subjects, onAdd }: Props) {
  const final = her.ratings.find((r) => r.unitId === unit.unitId && r.round === 'final')
  const hours = her.progress.each.find((e) => e.unitId === unit.unitId)?.practised ?? 0
  const photos = her.photos.filter((p) => subjects.some((s) => s.subjectId === p.subjectId))
  return (
    <div className="card card__body stack stack-3">
      <div className="row row--between row--wrap">
        <b>{unit.title}</b>
        {final ? (
          <StatusText kind={final.isCompetent ? 'approved' : 'doing'}>
            {t(final.isCompetent ? 'unit.competent' : 'unit.not_yet')}
          </StatusText>
        ) : (
          <StatusText kind="none">{t('unit.unrated')}</StatusText>
        )}
      </div>
      <Facts
        of={[
          t('unit.hours', { n: hours, of: unit.lessonHours }),
          unit.skkni,
          final && t('unit.rated', { day: shortDay(final.on), by: final.by }),
        ]}
      />
      {photos.length > 0 && (
        <ul className="photos">
          {photos.map((p) => (
            <One
              key={p.photoId}
              of={p}
              subject={subjects.find((s) => s.subjectId === p.subjectId)}
              mayPrint={p.faces === 'none' || her.mayPrintFace}
            />
          ))}
        </ul>
      )}
      {final && photos.length === 0 && <p className="small quiet">{t('unit.no_photo')}</p>}
      {onAdd && (
        <div className="no-print">
          <Button icon="camera" onClick={() => onAdd(subjects)}>
            {t('photo.add_to', { unit: unit.title })}
          </Button>
        </div>
      )}
    </div>
  )
}

function One({ of, subject, mayPrint }: { of: Photo; subject: OfUnit | undefined; mayPrint: boolean }) {
  const [asks, setAsks] = useState(false)
  const command = useCommand(api.portfolio.removePhoto, {
    changes: [api.portfolio.ofCase],
    onDone: () => toast(t('photo.removed')),
  })
  const said = of.caption ?? subject?.label ?? t('photo.untitled')
  return (
    <li className={mayPrint ? 'photo' : 'photo no-print'}>
      <Picture of={of} alt={said} />
      <p className="small">{said}</p>
      <p className="small quiet">{t('photo.by', { day: shortDay(of.on), by: of.by })}</p>
      {!mayPrint && <p className="small quiet">{t('photo.not_printed')}</p>}
      <CommandRefusal of={command} />
      {of.mayRemove && (
        <div className="no-print">
          <Button small kind="plain" onClick={() => setAsks(true)}>
            {t('photo.remove')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={t('photo.remove')}
        confirm={t('photo.remove_yes')}
        busy={command.busy}
        danger
        onConfirm={() => void command.run({ photoId: of.photoId })}
      >
        <p>{t('photo.remove_sure')}</p>
      </ConfirmDialog>
    </li>
  )
}
