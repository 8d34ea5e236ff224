/** The newsroom on one screen: collections, languages, database. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import { withSafeForm } from './admin/saving/with-safe-form'
import { balanceChecks } from './content/balance-checks/balance-checks'
import { carriers } from './content/carriers/carriers'
import { countries } from './content/countries/countries'
import { withDeletionGuard } from './content/deletion/deletion-guard'
import { guides } from './content/guides/guides'
import { uploadLimits } from './content/media/accepted-picture'
import { sharpInTurn } from './content/media/decoding'
import { media } from './content/media/media'
import { queueUploads } from './content/media/upload-queue'
import { withNamingRules } from './content/prose/naming-rules'
import { withProseRules } from './content/prose/refuse-dangerous-lines'
import { redirects } from './content/redirects/redirects'
import { database, reportOutages } from './database'
import { type Settings, settings } from './env'
import { withMarkdown } from './importing/markdown-endpoint'
import { closeInternalCollections } from './people/internal-collections'
import { noMail } from './people/no-mail'
import { ownOrigins } from './people/own-origins'
import { withUnknownIdentities } from './people/unknown-identity'
import { users } from './people/users'
import { withSafeDoors } from './publishing/safe-doors'
import { logger } from './requests/log-of-the-operator'
import { refuseBadValues } from './requests/refuse-bad-values'
import { withRequestLimits } from './requests/request-limits'
import { speakOfErrors } from './requests/speak-of-errors'
import { withNewestVersions } from './saving/newest-versions'
import { withOwnVersions } from './saving/own-version'
import { withSafeSaving } from './saving/safe-saving'
import { searchPlugin } from './search/search-plugin'
import { glossaryTerms } from './translation/glossary-terms'
import { keepLabelsPerPerson } from './translation/labels-per-person'
import { defaultLanguage, languages } from './translation/languages'
import { nameLanguage } from './translation/name-language-in-graphql'
import { panelLanguages } from './translation/panel-languages'
import { reports } from './verification/reports'
import { verifications } from './verification/verifications'

const here = path.dirname(fileURLToPath(import.meta.url))

const nobody = () => false

function editedByPeople(collection: CollectionConfig): CollectionConfig {
  return withSafeForm(
    withNewestVersions(withOwnVersions(withSafeSaving(withProseRules(withNamingRules(collection))))),
  )
}

const collectionsWith = (given: Settings): CollectionConfig[] => [
  ...[withMarkdown(guides), countries, carriers, balanceChecks].map(editedByPeople),
  verifications,
  reports,
  ...[glossaryTerms, media(given), redirects, users(given)].map(editedByPeople),
]

/** The newsroom as these settings make it. */
export async function newsroomWith(given: Settings): Promise<SanitizedConfig> {
  const collections = collectionsWith(given)
  const config = await buildConfig({
    secret: given.secret,
    cors: [],
    csrf: ownOrigins(given.siteUrl),
    collections: collections.map(withSafeDoors).map(withDeletionGuard).map(withRequestLimits),
    jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
    localization: {
      locales: languages.map(({ code, name, direction }) => ({
        code,
        label: name,
        rtl: direction === 'rtl',
      })),
      defaultLocale: defaultLanguage,
      fallback: false,
      defaultLocalePublishOption: 'active',
    },
    experimental: { localizeStatus: true },
    i18n: { supportedLanguages: panelLanguages, fallbackLanguage: 'en' },
    admin: {
      user: 'users',
      autoRefresh: true,
      importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
      meta: {
        titleSuffix: ' – Saldo',
        defaultOGImageType: 'off',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      },
      avatar: 'default',
      components: {
        graphics: { Logo: '/admin/saldo-logo#SaldoLogo', Icon: '/admin/saldo-logo#SaldoIcon' },
        beforeLogin: ['/admin/sign-in-note#SignInNote'],
        providers: [
          '/admin/saving/saving-provider#SavingProvider',
          '/admin/publishing/restore-in-language#RestoreInLanguage',
        ],
      },
      dateFormat: 'yyyy-MM-dd HH:mm',
    },
    editor: lexicalEditor(),
    db: database(given),
    email: noMail,
    logger,
    /** What a person did wrong is told to that person, not to the operator's log. */
    loggingLevels: {
      AuthenticationError: 'debug',
      LockedAuth: 'debug',
      Forbidden: 'debug',
      Locked: 'debug',
      MissingFile: 'debug',
      NotFound: 'debug',
      ValidationError: 'debug',
    },
    hooks: { afterError: [speakOfErrors] },
    plugins: [searchPlugin],
    onInit: (payload) => {
      keepLabelsPerPerson()
      reportOutages(payload)
      withUnknownIdentities(payload)
    },
    sharp: sharpInTurn,
    telemetry: false,
    maxDepth: 3,
    graphQL: {
      /** What it costs to answer: a relation counts ten. What may be walked at all: requests/graphql-limits. */
      maxComplexity: 300,
      disablePlaygroundInProduction: true,
      validationRules: () => [NoSchemaIntrospectionCustomRule, nameLanguage(collections)],
    },
    upload: uploadLimits,
    typescript: { outputFile: path.join(here, 'payload-types.ts') },
  })
  return queueUploads(refuseBadValues(closeInternalCollections(config)))
}

export default newsroomWith(settings)
