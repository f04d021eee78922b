import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Select } from '../../../design/select.tsx'
import { MARKS, type Mark } from '../rules.ts'
import { api, type GroupRead } from './api.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { t } from './words.ts'

/** One woman of a session: her mark, which is put right here, and that it was explained to her again. */
type Person = GroupRead['people'][number]

export function GroupPerson({ of: p, isLocked }: { of: Person; isLocked: boolean }) {
  const mayWrite = useMay('groups.save')
  const mayCorrect = mayWrite && !isLocked
  const [wanted, setWanted] = useState<Mark | null>(null)
  const explain = useCommand(api.groups.explain)
  const letter = useCommand(api.groups.letterCame)
  const lacksLetter = p.mark === 'sick' && p.reason === null
  const { attendanceId, version } = p
  const again = p.explainedOn ? t('again.done', { day: shortDay(p.explainedOn) }) : t('group.again')
  const refused = explain.sentence ?? letter.sentence
  return (
    <li className="card__body stack stack-2">
      <PersonName
        person={personOf(p)}
        href={`/penerima-manfaat/${p.caseId}`}
        size="small"
        facts={[
          p.reason && t(`excuse.${p.reason}`),
          lacksLetter && t('sick.no_letter'),
          p.materialOn && t('record.has_material', { day: shortDay(p.materialOn) }),
          p.needsReexplaining && again,
        ]}
      >
        {mayCorrect ? (
          <Select
            label={t('group.mark_of', { name: p.label })}
            hideLabel
            small
            value={p.mark}
            onChange={setWanted}
            options={MARKS.map((m) => ({ value: m, label: t(`mark.${m}`) }))}
          />
        ) : (
          <span>{t(`mark.${p.mark}`)}</span>
        )}
      </PersonName>
      {p.mayExplain && (
        <p>
          <Button icon="check" busy={explain.busy} onClick={() => void explain.run({ attendanceId, version })}>
            {t('again.do')}
          </Button>
        </p>
      )}
      {lacksLetter && mayWrite && (
        <p>
          <Button small busy={letter.busy} onClick={() => void letter.run({ attendanceId, version })}>
            {t('sick.letter')}
          </Button>
        </p>
      )}
      {refused && <Banner kind="danger">{refused}</Banner>}
      {wanted && <CorrectDialog of={p} wanted={wanted} onClose={() => setWanted(null)} />}
    </li>
  )
}
