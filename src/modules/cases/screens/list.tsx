import { FlagMark } from '../../../app/web/client/flag-mark.tsx'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ListView } from '../../../app/web/client/list-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { type Several, useSeveral } from '../../../app/web/client/several.tsx'
import { useList } from '../../../app/web/client/use-list.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StagePathMini } from '../../../design/stage-path.tsx'
import { listWords as t } from '../list-words.ts'
import { caseList } from '../lists/cases.ts'
import { api } from './api.ts'
import { numberOf, STAGE_NUMBER } from './case-words.ts'

/** Penerima manfaat. Filters stand in the address, so that a number of Beranda opens its list. */
export function CaseList({ several }: { several: Several | undefined }) {
  const list = useList(caseList, api.cases.list)
  const { button, bar, picks } = useSeveral(several, list.read.data)
  const tracks = useTracks()
  const mayRegister = useMay('referrals.register')
  return (
    <>
      <PageHead
        title={t('list.title')}
        actions={
          <div className="row">
            <ListOut sheet={api.cases.listSheet} asked={list.asked} may="cases.take_out_list" />
            {button}
            {mayRegister && (
              <LinkButton kind="primary" icon="plus" href="/rujukan/baru">
                {t('list.new')}
              </LinkButton>
            )}
          </div>
        }
      />
      {bar}
      <ListView
        {...{ list, t, picks }}
        options={{
          track: tracks.choices(list.state.chosen['track'] as string | undefined) /* as the address was read */,
        }}
        caption={t('list.caption')}
        rowKey={(c) => c.caseId}
        href={(c) => `/penerima-manfaat/${c.caseId}`}
        facts={(c) => [
          ...[...new Set(c.flags.map((f) => f.kind))].map((kind) => <FlagMark key={kind} kind={kind} />),
          c.state === 'open' ? null : t(`state.${c.state}`),
          c.risk === 'high' || c.risk === 'emergency' ? t(`risk.${c.risk}`) : null,
        ]}
        cells={{
          stage: (c) => (
            <span className="row row--wrap">
              <StagePathMini current={numberOf(c)} walked={STAGE_NUMBER[c.stage]} />
              <span className="small">
                {c.state === 'closed'
                  ? t('state.closed')
                  : t.code('stage', c.state === 'aftercare' ? 'closed' : c.stage)}
              </span>
            </span>
          ),
        }}
        empty={<Empty {...{ t, name: 'list.empty', href: '/rujukan' }} />}
      />
    </>
  )
}
