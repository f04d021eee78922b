import { fullDay } from '../../../app/web/client/days.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PREFIX } from '../../access/rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** On Beranda of whoever stands in, and of everybody who leads: who decides today, and until when. */
export function HomeStandIn() {
  const { data } = useRead(api.deputies.all, {})
  const now = data?.deputies.filter((d) => d.state === 'now') ?? []
  return now.map((d) => (
    <Banner
      key={d.grantId}
      icon="user-check"
      action={
        <LinkButton small href={d.isMe ? '/persetujuan' : '/pengaturan/pengganti'}>
          {t(d.isMe ? 'deputies.decide' : 'deputies.look')}
        </LinkButton>
      }
    >
      {t(d.isMe ? 'deputies.you' : 'deputies.they', {
        ...{ who: d.who, absent: d.absent, role: roleWord(d.role) },
        ...{ sign: PREFIX[d.signsAs], day: fullDay(d.untilOn) },
      })}
    </Banner>
  ))
}
