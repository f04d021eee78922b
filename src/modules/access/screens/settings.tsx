import { useHasRole, useMay } from '../../../app/web/client/session.ts'
import { Icon } from '../../../design/icon.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { t } from './words.ts'

type Entry = {
  key:
    | 'profile'
    | 'users'
    | 'deputies'
    | 'centre'
    | 'intakes'
    | 'rooms'
    | 'templates'
    | 'envelope'
    | 'openings'
    | 'audit'
  href: string
  icon: IconName
  on: boolean
}

/** Pengaturan: the parts that this person may see, each with what is in it. */
export function Settings() {
  const entries: Entry[] = [
    { key: 'profile', href: '/profil', icon: 'user', on: true },
    {
      key: 'users',
      href: '/pengaturan/pengguna',
      icon: 'user-shield',
      on: useHasRole('head', 'administration', 'it_admin'),
    },
    { key: 'deputies', href: '/pengaturan/pengganti', icon: 'user-check', on: useMay('deputies.name') },
    {
      key: 'centre',
      href: '/pengaturan/lembaga',
      icon: 'building',
      on: useHasRole('head', 'coordinator', 'administration', 'it_admin'),
    },
    {
      key: 'intakes',
      href: '/pengaturan/angkatan',
      icon: 'calendar',
      on: useHasRole('head', 'coordinator', 'administration', 'social_worker'),
    },
    { key: 'rooms', href: '/kamar', icon: 'bed', on: useMay('residence.read') },
    {
      key: 'templates',
      href: '/pengaturan/templat',
      icon: 'file-text',
      on: useHasRole('head', 'administration', 'it_admin'),
    },
    { key: 'envelope', href: '/pengaturan/amplop', icon: 'key', on: useMay('access.grant') },
    { key: 'openings', href: '/pengaturan/pembukaan', icon: 'lock-open', on: useMay('access.review') },
    { key: 'audit', href: '/pengaturan/audit', icon: 'history', on: useMay('audit.read') },
  ]
  return (
    <>
      <PageHead title={t('hub.title')} />
      <ul className="hub">
        {entries
          .filter((e) => e.on)
          .map((e) => (
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
