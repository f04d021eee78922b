import type { FileProblem } from './problems.ts'

/** What a passive Word document is made of (ECMA-376). Whatever is not on these lists is refused. */

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const TYPES = new Set([
  'application/vnd.openxmlformats-package.relationships+xml',
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'application/vnd.openxmlformats-officedocument.theme+xml',
  'application/vnd.openxmlformats-officedocument.obfuscatedFont',
  'application/vnd.ms-word.stylesWithEffects+xml',
  'application/xml',
  'image/png',
  'image/jpeg',
  'image/jpg',
  'image/gif',
  ...[
    'document.main',
    'styles',
    'settings',
    'webSettings',
    'fontTable',
    'numbering',
    'header',
    'footer',
    'footnotes',
    'endnotes',
    'comments',
    'commentsExtended',
    'commentsIds',
    'commentsExtensible',
    'people',
    'document.glossary',
  ].map((name) => `${WORD}${name}+xml`),
])
export const MAIN_TYPE = `${WORD}document.main+xml`

/** The fault of a content type, if it has one. */
export const typeProblem = (type: string): FileProblem | undefined => {
  if (TYPES.has(type)) return undefined
  if (/macroEnabled|vba|activeX/i.test(type)) return 'macros'
  if (/ole|package|html|rtf|mht/i.test(type)) return 'embedded'
  return /^image\//i.test(type) ? 'odd_picture' : 'unknown_part'
}

const PART = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/(?:app|core|custom)\.xml$/,
  /^docProps\/thumbnail\.(?:png|jpe?g)$/,
  /^customXml\/(?:item|itemProps)\d{1,3}\.xml$/,
  /^customXml\/_rels\/item\d{1,3}\.xml\.rels$/,
  /^word\/(?:glossary\/)?(?:document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes|comments|commentsExtended|commentsIds|commentsExtensible|people)\.xml$/,
  /^word\/(?:header|footer)\d{0,3}\.xml$/,
  /^word\/(?:glossary\/)?_rels\/(?:document|settings|fontTable|numbering|footnotes|endnotes|comments|(?:header|footer)\d{0,3})\.xml\.rels$/,
  /^word\/theme\/(?:theme\d{0,3}\.xml|_rels\/theme\d{0,3}\.xml\.rels)$/,
  /^word\/media\/[A-Za-z0-9_ -]{1,80}\.(?:png|jpe?g|gif)$/,
  /^word\/fonts\/font\d{1,3}\.odttf$/,
]

/** The fault of a part by its name, if it has one. */
export const partProblem = (name: string): FileProblem | undefined => {
  if (PART.some((pattern) => pattern.test(name))) return undefined
  if (/(^|\/)(vba\w*|activex|macros?|customui)(\/|\.|$)|\.(exe|dll|js|vbs|ps1|bat|cmd|scr|hta)$/i.test(name))
    return 'macros'
  if (/^word\/(embeddings|objects)\/|\.(bin|html?|mht|rtf|docx?|xlsx?|ole)$/i.test(name)) return 'embedded'
  return /^word\/media\//i.test(name) ? 'odd_picture' : 'unknown_part'
}

const PICTURES: Record<string, string> = {
  png: '\x89PNG\r\n\x1a\n',
  jpg: '\xff\xd8\xff',
  jpeg: '\xff\xd8\xff',
  gif: 'GIF8',
}

/** A picture is what its name says. */
export const isOddPicture = (name: string, bytes: Buffer): boolean => {
  const sign = PICTURES[/\.(png|jpe?g|gif)$/.exec(name)?.[1] ?? '']
  return sign !== undefined && !bytes.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1'))
}

const RELATION =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(?:officeDocument|extended-?[pP]roperties|custom-?[pP]roperties|styles|settings|webSettings|fontTable|numbering|theme|header|footer|footnotes|endnotes|comments|customXml|customXmlProps|image|hyperlink|font|glossaryDocument)$/
const OTHER_RELATIONS = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
  'http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects',
  'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  'http://schemas.microsoft.com/office/2011/relationships/people',
  'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds',
  'http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible',
])
/** The only addresses that a document may point to: those that a person clicks. */
export const isWebAddress = (target: string): boolean => /^(?:https?:\/\/[^\\\s]+|mailto:[^\\\s]+)$/i.test(target)
// letters, figures and plain signs, no scheme, no share: a part of this very file, or a place in it
const INSIDE = /^(?:#[\w.-]*|\/?(?:(?:\.\.|[\w.() -]+)\/)*[\w.() -]+)$/

/** The fault of a relationship, if it has one. */
export const relationProblem = (type: string, target: string, mode: string): FileProblem | undefined => {
  if (/\/attachedTemplate$/i.test(type)) return 'another_template'
  if (/vba|wordVbaData|\/control$|activeX|keyMapCustom/i.test(type)) return 'macros'
  if (/\/(oleObject|package|aFChunk|subDocument|frame)$/i.test(type))
    return mode === 'External' ? 'from_outside' : 'embedded'
  if (/\/mailMerge/i.test(type)) return 'mail_merge'
  if (mode !== 'External' && mode !== 'Internal') return 'from_outside'
  if (!RELATION.test(type) && !OTHER_RELATIONS.has(type)) return mode === 'External' ? 'from_outside' : 'unknown_part'
  if (mode === 'Internal') return INSIDE.test(target) ? undefined : 'from_outside'
  return type.endsWith('/hyperlink') && isWebAddress(target) ? undefined : 'from_outside'
}
