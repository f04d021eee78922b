import { use } from 'react'
import { useMay } from '../../../app/web/client/session.ts'
import { Icon } from '../../../design/icon.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import { MayGo } from '../../../design/may-go.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { t } from './words.ts'

const ENTRIES = [
  { key: 'profile', href: '/profil', icon: 'user' },
  { key: 'users', href: '/pengaturan/pengguna', icon: 'user-shield' },
  { key: 'deputies', href: '/pengaturan/pengganti', icon: 'user-check' },
  { key: 'centre', href: '/pengaturan/lembaga', icon: 'building' },
  { key: 'intakes', href: '/pengaturan/angkatan', icon: 'calendar' },
  { key: 'tracks', href: '/nilai/unit', icon: 'certificate' },
  { key: 'rooms', href: '/kamar', icon: 'bed' },
  { key: 'templates', href: '/pengaturan/templat', icon: 'file-text' },
  { key: 'old_register', href: '/pengaturan/daftar-lama', icon: 'book' },
  { key: 'envelope', href: '/pengaturan/amplop', icon: 'key' },
  { key: 'backups', href: '/pengaturan/cadangan', icon: 'archive' },
  { key: 'openings', href: '/pengaturan/pembukaan', icon: 'lock-open' },
  { key: 'bulk_reads', href: '/pengaturan/banyak-berkas', icon: 'folder' },
  { key: 'audit', href: '/pengaturan/audit', icon: 'history' },
] as const satisfies readonly { key: string; href: string; icon: IconName }[]

/** Pengaturan: the parts that this person may see, each with what is in it. */
export function Settings() {
  const mayGo = use(MayGo)
  // others read the units of a track where they are taught
  const managesTracks = useMay('tracks.manage')
  return (
    <>
      <PageHead title={t('hub.title')} />
      <ul className="hub">
        {ENTRIES.filter((e) => mayGo(e.href) && (e.key !== 'tracks' || managesTracks)).map((e) => (
          <li key={e.key}>
            <a className="hub__card" href={e.href}>
              <Icon name={e.icon} />
              <span>
                <b>{t(`hub.${e.key}`)}</b>
                <br />
                <span className="small quiet">{t(`hub.${e.key}_note`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
