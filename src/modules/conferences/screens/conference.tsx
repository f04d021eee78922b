import { FlagMark } from '../../../app/web/client/flag-mark.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { stageWordOf } from '../../../app/web/client/stage-word.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts, PersonName, usePersonName } from '../../../design/person-name.tsx'
import { isRiskTold } from '../rules.ts'
import { AgendaPage } from './agenda-page.tsx'
import { type Agenda, api } from './api.ts'
import { EarlierSittings } from './earlier-sittings.tsx'
import { RecordForm } from './record-form.tsx'
import { SharedSwitch } from './shared-switch.tsx'
import { SittingResult } from './sitting-result.tsx'
import { t } from './words.ts'

/** One case at the table: the page made by the system, then the decision; or, with `?hasil=`, what was decided. */
export function Conference() {
  const caseId = useRouteParam('caseId')
  const [result] = useSearchParam('hasil')
  const read = useRead(api.conferences.agenda, { caseId })
  return (
    <ReadView read={read} lines={10}>
      {(agenda) => (
        <div className="stack stack-5 measure">
          <Head agenda={agenda} />
          {result ? (
            <SittingResult conferenceId={result} caseId={caseId} />
          ) : (
            <>
              <AgendaPage agenda={agenda} />
              {agenda.mayRecord ? (
                <RecordForm key={agenda.caseId} agenda={agenda} />
              ) : (
                <Banner icon="lock">{t('agenda.not_yours')}</Banner>
              )}
            </>
          )}
          <EarlierSittings caseId={caseId} shown={result} />
        </div>
      )}
    </ReadView>
  )
}

function Head({ agenda }: { agenda: Agenda }) {
  const person = personOf(agenda)
  useTopTitle(usePersonName(person))
  return (
    <>
      <PageHead
        title={t(`kind.${agenda.kind}`)}
        actions={
          <div className="row row--wrap">
            <SharedSwitch />
            <LinkButton icon="presentation" href={`/pembahasan/${agenda.caseId}/layar`}>
              {t('wall.title')}
            </LinkButton>
          </div>
        }
      />
      <PersonName
        person={person}
        heading="h2"
        href={`/penerima-manfaat/${agenda.caseId}`}
        facts={[
          agenda.registerNo,
          stageWordOf(agenda.stage),
          agenda.dayInHouse !== null && t('agenda.day', { n: agenda.dayInHouse }),
        ]}
      />
      <Facts
        of={[
          ...agenda.flags.map((kind) => <FlagMark key={kind} kind={kind} />),
          agenda.risk && isRiskTold(agenda.risk, agenda.flags) && t.code('risk', agenda.risk),
        ]}
      />
    </>
  )
}
