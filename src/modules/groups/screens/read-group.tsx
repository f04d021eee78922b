import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts, PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { MARKS } from '../rules.ts'
import { api } from './api.ts'
import { TwoRolls } from './two-rolls.tsx'
import { t } from './words.ts'

/** A group session as it was written down: what was done and who was there. A wrong mark is put right here. */
export function ReadGroup() {
  const groupId = useRouteParam('groupId')
  const read = useRead(api.groups.read, { groupId })
  const mayCorrect = useMay('groups.save')
  const correct = useCommand(api.groups.correctMark)
  return (
    <ReadView read={read} lines={8}>
      {(g) => (
        <div className="stack measure">
          <PageHead
            title={g.topic}
            note={t('group.title')}
            actions={
              <LinkButton icon="plus" href="/catat/kelompok">
                {t('group.another')}
              </LinkButton>
            }
          />
          <Facts
            of={[
              `${shortDay(g.heldAt)} ${clockOf(g.heldAt)}`,
              t('minutes', { n: g.minutes }),
              t(`method.${g.method}`),
              g.deliverer,
              g.place,
              g.material,
              g.questions > 0 && t('group.asked', { count: g.questions }),
              t('group.saved_by', { name: g.savedBy }),
              g.isLate && t('roll.is_late', { day: shortDay(g.savedAt) }),
            ]}
          />
          {g.note && <p>{g.note}</p>}
          <TwoRolls of={g} />
          {correct.sentence && <Banner kind="danger">{correct.sentence}</Banner>}
          <Section title={t('group.people')} count={g.people.length}>
            <ul className="card lines">
              {g.people.map((p) => (
                <li key={p.attendanceId} className="card__body">
                  <PersonName
                    person={personOf(p)}
                    href={`/penerima-manfaat/${p.caseId}`}
                    size="small"
                    facts={[p.reason && t(`excuse.${p.reason}`), p.needsReexplaining && t('group.again')]}
                  >
                    {mayCorrect ? (
                      <Select
                        label={t('group.mark_of', { name: p.label })}
                        hideLabel
                        small
                        value={p.mark}
                        onChange={(mark) =>
                          void correct.run({ attendanceId: p.attendanceId, mark, version: p.version })
                        }
                        options={MARKS.map((m) => ({ value: m, label: t(`mark.${m}`) }))}
                      />
                    ) : (
                      <span>{t(`mark.${p.mark}`)}</span>
                    )}
                  </PersonName>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </ReadView>
  )
}
