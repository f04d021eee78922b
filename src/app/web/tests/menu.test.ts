import { describe, expect, it } from 'vitest'
import { ICON_NAMES } from '../../../design/icon-names.ts'
import { ROLES } from '../../../kernel/roles.ts'
import { menuFor } from '../menu.ts'
import { ENTRIES } from '../menu-entries.ts'
import { sectionsOf } from '../menu-sections.ts'
import { routes } from '../routes.ts'
import { t } from '../words.ts'

const everything = () => true
const keys = (entries: readonly { key: string }[]) => entries.map((entry) => entry.key)

describe('the menu', () => {
  it('of a social worker is the one of the drawing', () => {
    const menu = menuFor(['social_worker'], everything)
    expect(keys(menu.side)).toEqual([
      'home',
      'people',
      'referrals',
      'leave',
      'services',
      'needs',
      'kits',
      'machines',
      'materials',
      'works',
      'exhibitions',
      'partners',
      'schedule',
      'conferences',
      'letters',
      'rules',
      'kiosk',
      'incidents',
      'privacy',
      'aftercare',
      'quality',
      'overview',
      'reports',
      'own_work',
    ])
    expect(keys(menu.bottom)).toEqual(['home', 'people', 'schedule'])
    expect(menu.main?.key).toBe('note')
    expect(menu.first).toBe('/beranda')
  })

  it('that is longer than a glance stands in sections, every line once and Beranda first; a short one is one list', () => {
    for (const role of ROLES) {
      const { side } = menuFor([role], everything)
      const sections = sectionsOf(side)
      const shown = sections.flatMap(({ lines }) => keys(lines))
      expect([shown[0], shown.toSorted()], role).toEqual(['home', keys(side).toSorted()])
      expect(sections.length > 1, role).toBe(side.length > 10)
      // of no section are what leads all work and its reports
      if (sections.length > 1)
        expect(
          [
            ...['home', 'approvals', 'overview', 'templates', 'quality', 'reports', 'staff_files', 'own_work'],
            ...['audit', 'orders', 'figures'],
          ],
          role,
        ).toEqual(expect.arrayContaining(keys(sections[0]?.lines ?? [])))
    }
    expect(sectionsOf(menuFor(['coordinator'], everything).side).map(({ name }) => name)).toEqual([
      ...[null, 'women', 'learning', 'house', 'goods'],
    ])
  })

  it('begins for every role at Beranda, also on the phone', () => {
    for (const role of ROLES) {
      const menu = menuFor([role], everything)
      expect([menu.first, menu.bottom[0]?.key], role).toEqual(['/beranda', 'home'])
    }
  })

  it('leads whoever may read them to after-care, letters, kits, machines and materials', () => {
    for (const role of ['head', 'coordinator', 'social_worker'] as const)
      expect(keys(menuFor([role], everything).side), role).toEqual(
        expect.arrayContaining(['aftercare', 'letters', 'kits', 'machines', 'materials']),
      )
    for (const role of ['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'] as const)
      expect(keys(menuFor([role], everything).side), role).toContain('letters')
  })

  it('offers whoever leads a class the group note while there is no roll', () => {
    expect(menuFor(['sewing_companion'], everything).main?.key).toBe('roll')
    expect(menuFor(['sewing_companion'], (path) => path !== '/presensi').main?.key).toBe('note')
    expect(menuFor(['guard'], everything).main).toBeNull()
  })

  it('of several roles holds the lines of all, each once, the strongest role first', () => {
    const menu = menuFor(['social_worker', 'head'], everything)
    expect(keys(menu.side).slice(0, 2)).toEqual(['home', 'approvals'])
    expect(new Set(keys(menu.side)).size).toBe(menu.side.length)
    expect(keys(menu.side)).toContain('aftercare')
    expect(menu.main?.key).toBe('note')
  })

  it('leads nowhere that does not exist, and never is empty', () => {
    const menu = menuFor(['head'], (path) => path === '/surat')
    expect(keys(menu.side)).toEqual(['letters'])
    expect(menuFor(['guard'], (path) => path === '/beranda').first).toBe('/beranda')
    expect(menuFor([], () => false).first).toBe('/beranda')
  })

  it('names no page that nobody has built', () => {
    const paths = routes.map(({ path }) => path)
    expect(Object.values(ENTRIES).filter(({ path }) => !paths.includes(path))).toEqual([])
  })

  it('has for every role a word, a short word and a drawing for each line, and fits a phone', () => {
    for (const role of ROLES) {
      const menu = menuFor([role], everything)
      expect(menu.bottom.length + (menu.main ? 1 : 0)).toBeLessThanOrEqual(4)
      for (const entry of [...menu.side, ...(menu.main ? [menu.main] : [])]) {
        expect(t(`menu.${entry.key}`)).not.toBe('')
        expect(t(`short.${entry.key}`).length).toBeLessThanOrEqual(11)
        expect(ICON_NAMES).toContain(entry.icon)
      }
    }
  })
})
