import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { GroupPerson } from './group-person.tsx'
import { RollLock } from './roll-lock.tsx'
import { SessionRecord } from './session-record.tsx'
import { TwoRolls } from './two-rolls.tsx'
import { t } from './words.ts'

/** A group session as it was written down: what was done and who was there. A wrong mark is put right here. */
export function ReadGroup() {
  const groupId = useRouteParam('groupId')
  const showsProofs = useMay('proofs.read')
  const read = useRead(api.groups.read, { groupId })
  return (
    <ReadView read={read} lines={8}>
      {(g) => (
        <div className="stack measure">
          <PageHead
            title={g.topic}
            note={t('group.title')}
            actions={
              <>
                {showsProofs && <LinkButton href={`/catat/kelompok/${groupId}/bukti`}>{t('group.proofs')}</LinkButton>}
                <LinkButton icon="plus" href="/catat/kelompok">
                  {t('group.another')}
                </LinkButton>
              </>
            }
          />
          <Facts
            of={[
              `${shortDay(g.heldAt)} ${clockOf(g.heldAt)}`,
              t('minutes', { n: g.minutes }),
              t(`method.${g.method}`),
              g.deliverer,
              g.place,
              g.questions > 0 && t('group.asked', { count: g.questions }),
              t('group.saved_by', { name: g.savedBy }),
              g.isLate && t('roll.is_late', { day: shortDay(g.savedAt) }),
            ]}
          />
          {g.note && <p>{g.note}</p>}
          <SessionRecord of={g} />
          <TwoRolls of={g} />
          <RollLock of={g} />
          <Section title={t('group.people')} count={g.people.length}>
            <ul className="card lines">
              {g.people.map((p) => (
                <GroupPerson key={p.attendanceId} of={p} isLocked={g.lock?.state === 'locked'} />
              ))}
            </ul>
          </Section>
        </div>
      )}
    </ReadView>
  )
}
